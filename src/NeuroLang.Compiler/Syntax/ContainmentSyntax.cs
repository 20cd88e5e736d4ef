using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>x in a .. b</c> in an <c>expect</c> or a condition.</summary>
public sealed record ContainmentSyntax(TextSpan Span, ExpressionSyntax Value, RangeExpressionSyntax Range) : ExpressionSyntax(Span);
