using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>
/// A type: <c>real</c>, <c>int</c>, <c>bool</c> or a unit such as <c>nS/cm^2</c> in <paramref name="Name"/>,
/// with a vector length where there is one. A unit is kept as written, without blanks.
/// </summary>
public sealed record TypeSyntax(TextSpan Span, string Name, ExpressionSyntax? Length) : SyntaxNode(Span);
