using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>event name when cond { … }</c>; <paramref name="Through"/> as in <see cref="SpikeSyntax"/>.</summary>
public sealed record EventSyntax(TextSpan Span, string? Documentation, IdentifierSyntax Name, ExpressionSyntax Condition, ExpressionSyntax? Through, BlockSyntax? Body) : MemberSyntax(Span, Documentation);
