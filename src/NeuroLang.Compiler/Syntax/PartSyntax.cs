using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>part col : Column[16](n = 80)</c>.</summary>
public sealed record PartSyntax(TextSpan Span, string? Documentation, IdentifierSyntax Name, IdentifierSyntax Circuit, ExpressionSyntax? Count, ImmutableArray<ArgumentSyntax> Arguments) : CircuitMemberSyntax(Span, Documentation);
