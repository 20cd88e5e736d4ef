using System.Collections.Immutable;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <summary>A parsed file with what it imports.</summary>
/// <param name="Tree">The file.</param>
/// <param name="IsLibrary">True for a module of the built-in library.</param>
/// <param name="Imports">Its imports that were found, with their files.</param>
internal sealed record LoadedFile(SyntaxTree Tree, bool IsLibrary, ImmutableArray<(ImportSyntax Syntax, LoadedFile File)> Imports);
