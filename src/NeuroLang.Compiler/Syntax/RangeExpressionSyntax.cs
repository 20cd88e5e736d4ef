using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>a .. b</c>, both ends included.</summary>
public sealed record RangeExpressionSyntax(TextSpan Span, ExpressionSyntax Lower, ExpressionSyntax Upper) : ExpressionSyntax(Span);
