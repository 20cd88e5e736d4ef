using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>input I : nA</c>.</summary>
public sealed record InputSyntax(TextSpan Span, string? Documentation, IdentifierSyntax Name, TypeSyntax Type) : MemberSyntax(Span, Documentation);
