using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>for k in 0..7 { … }</c>.</summary>
public sealed record ForSyntax(TextSpan Span, IdentifierSyntax Variable, RangeExpressionSyntax Range, BlockSyntax Body) : StatementSyntax(Span);
