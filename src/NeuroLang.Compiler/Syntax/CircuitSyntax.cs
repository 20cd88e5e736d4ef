using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>circuit Name(parameters) { members }</c>.</summary>
public sealed record CircuitSyntax(TextSpan Span, IdentifierSyntax Name, string? Documentation, ImmutableArray<CircuitParameterSyntax> Parameters, ImmutableArray<CircuitMemberSyntax> Members)
    : DeclarationSyntax(Span, Name, Documentation);
