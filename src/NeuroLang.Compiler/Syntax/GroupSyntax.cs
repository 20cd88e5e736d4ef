using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>group g = a, b[0..99]</c>.</summary>
public sealed record GroupSyntax(TextSpan Span, string? Documentation, IdentifierSyntax Name, ImmutableArray<ExpressionSyntax> Elements) : CircuitMemberSyntax(Span, Documentation);
