using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>
/// A type: <c>real</c>, <c>int</c>, <c>bool</c> or a unit such as <c>nS/cm^2</c> in <paramref name="Name"/>,
/// with a vector length where there is one. A unit is kept as written, without blanks. Empty where a format alone is written.
/// </summary>
public sealed record TypeSyntax(TextSpan Span, string Name, ExpressionSyntax? Length) : SyntaxNode(Span)
{
    /// <summary>The fixed-point format of a state, or null.</summary>
    public FixedFormatSyntax? Format { get; init; }
}
