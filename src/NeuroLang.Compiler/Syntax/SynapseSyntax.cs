using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>synapse Name { members }</c>.</summary>
public sealed record SynapseSyntax(TextSpan Span, IdentifierSyntax Name, string? Documentation, ImmutableArray<MemberSyntax> Members)
    : DeclarationSyntax(Span, Name, Documentation);
