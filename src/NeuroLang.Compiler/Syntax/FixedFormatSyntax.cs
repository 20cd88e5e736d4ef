using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>
/// <c>fixed(5.10, stochastic)</c>: how the fixed-point core keeps a state. <paramref name="Word"/> is what stands in front of the parenthesis, <paramref name="Bits"/> the number as written, as <c>5.1</c> and <c>5.10</c> differ.
/// </summary>
public sealed record FixedFormatSyntax(TextSpan Span, IdentifierSyntax Word, string Bits, IdentifierSyntax? Rounding) : SyntaxNode(Span);
