using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>(i, j)</c>: an entry of <c>list((0, 1), (1, 2))</c>; two or more elements.</summary>
public sealed record TupleSyntax(TextSpan Span, ImmutableArray<ExpressionSyntax> Elements) : ExpressionSyntax(Span);
