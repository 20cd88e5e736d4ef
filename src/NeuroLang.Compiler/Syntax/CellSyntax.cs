using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>cell Name { members }</c>.</summary>
public sealed record CellSyntax(TextSpan Span, IdentifierSyntax Name, string? Documentation, ImmutableArray<MemberSyntax> Members)
    : DeclarationSyntax(Span, Name, Documentation);
