using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>let y[length] : type = expr</c> in a cell or synapse. <paramref name="Index"/> names the index of <c>let y[k] = …</c>.</summary>
public sealed record LetMemberSyntax(TextSpan Span, string? Documentation, IdentifierSyntax Name, IdentifierSyntax? Index, TypeSyntax? Type, ExpressionSyntax Value) : MemberSyntax(Span, Documentation);
