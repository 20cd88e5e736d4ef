using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>method euler</c>.</summary>
public sealed record MethodSyntax(TextSpan Span, string? Documentation, IdentifierSyntax Name) : MemberSyntax(Span, Documentation);
