using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>sum(k in 0..7 : expr)</c>, also <c>max</c> and <c>min</c>.</summary>
public sealed record ComprehensionSyntax(TextSpan Span, IdentifierSyntax Function, IdentifierSyntax Variable, RangeExpressionSyntax Range, ExpressionSyntax Value) : ExpressionSyntax(Span);
