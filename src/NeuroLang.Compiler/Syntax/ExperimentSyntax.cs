using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary><c>experiment Name for Circuit(arguments) { statements }</c>.</summary>
public sealed record ExperimentSyntax(TextSpan Span, IdentifierSyntax Name, string? Documentation, IdentifierSyntax Circuit, ImmutableArray<ArgumentSyntax> Arguments, ImmutableArray<ExperimentStatementSyntax> Statements)
    : DeclarationSyntax(Span, Name, Documentation);
