using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>spike when cond refractory T hold a, b { … }</c>; with <paramref name="Through"/> the edge form <c>spike when v rises through v_th</c>.</summary>
public sealed record SpikeSyntax(TextSpan Span, string? Documentation, ExpressionSyntax Condition, ExpressionSyntax? Through, ExpressionSyntax? Refractory, ImmutableArray<IdentifierSyntax> Hold, BlockSyntax? Body) : MemberSyntax(Span, Documentation);
