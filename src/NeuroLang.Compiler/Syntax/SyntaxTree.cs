using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Syntax;

/// <summary>One parsed file: its text, its tree and what the lexer and the parser had to say.</summary>
/// <param name="Source">The text.</param>
/// <param name="Root">The tree; complete as far as recovery got.</param>
/// <param name="Diagnostics">Errors and warnings <c>NL1xxx</c>, in source order.</param>
public sealed record SyntaxTree(SourceText Source, FileSyntax Root, ImmutableArray<Diagnostic> Diagnostics);
