using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>modulator d : real</c> in a synapse.</summary>
public sealed record ModulatorSyntax(TextSpan Span, string? Documentation, IdentifierSyntax Name, TypeSyntax Type) : MemberSyntax(Span, Documentation);
