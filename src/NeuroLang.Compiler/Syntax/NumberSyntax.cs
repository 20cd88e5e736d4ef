using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>A number with its unit: <c>20 ms</c>, <c>2%</c>, <c>1_000</c>.</summary>
/// <param name="Text">The digits as written, without unit and percent sign.</param>
/// <param name="Unit">The unit as written (<c>uF/cm^2</c>), <c>%</c>, or null for a plain number.</param>
public sealed record NumberSyntax(TextSpan Span, string Text, string? Unit) : ExpressionSyntax(Span);
