using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Parsing;

/// <summary>What <see cref="Formatter"/> made of a file.</summary>
/// <param name="Text">The canonical text; the text as it was where it has syntax errors.</param>
/// <param name="Diagnostics">Errors and warnings of the parser.</param>
public sealed record FormatResult(string Text, ImmutableArray<Diagnostic> Diagnostics);
