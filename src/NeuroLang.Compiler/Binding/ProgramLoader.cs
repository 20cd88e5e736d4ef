using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Parsing;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>Finds and parses what a file imports. Every file is read once, however often it is imported.</summary>
internal sealed class ProgramLoader(ISourceResolver resolver, DiagnosticBag diagnostics)
{
    private const int MaximalDepth = 100;

    private readonly Dictionary<string, LoadedFile> _loaded = new(StringComparer.Ordinal);
    private readonly List<LoadedFile> _order = [];
    private readonly List<string> _running = [];

    /// <summary>All files, imported ones before those that import them.</summary>
    public IReadOnlyList<LoadedFile> Files => _order;

    /// <summary>Loads a file with all that it imports.</summary>
    public LoadedFile Load(SyntaxTree tree) => Load(tree, isLibrary: false);

    private LoadedFile Load(SyntaxTree tree, bool isLibrary)
    {
        _running.Add(tree.Source.Path);
        var imports = tree.Root.Imports.Select(i => (Syntax: i, File: LoadImport(tree.Source, i))).ToList();
        _running.RemoveAt(_running.Count - 1);
        var file = new LoadedFile(tree, isLibrary, imports.Where(i => i.File is not null).Select(i => (i.Syntax, i.File ?? throw new InvalidOperationException())).ToImmutableArray());
        _loaded[tree.Source.Path] = file;
        _order.Add(file);
        return file;
    }

    private LoadedFile? LoadImport(SourceText importer, ImportSyntax syntax)
    {
        var place = new Location(importer, syntax.Span);
        var library = syntax.Module is { } module ? FindLibrary(module, place) : null;
        var text = library?.Source ?? (syntax.Module is null ? ReadFile(syntax.Path ?? "", importer, place) : null);
        if (text is null)
        {
            return null;
        }

        var first = _running.IndexOf(text.Path);
        if (first >= 0)
        {
            diagnostics.Report(NameDiagnostics.ImportCycle, place, text.Path, string.Join(" -> ", _running.Skip(first).Append(text.Path)));
            return null;
        }

        if (_loaded.TryGetValue(text.Path, out var loaded))
        {
            return loaded;
        }

        if (_running.Count >= MaximalDepth)
        {
            diagnostics.Report(NameDiagnostics.NestedTooDeep, place, "import", MaximalDepth);
            return null;
        }

        return Load(library ?? Parser.Parse(text), library is not null);
    }

    private SourceText? ReadFile(string path, SourceText importer, Location place)
    {
        if (path.Length == 0)
        {
            return null;
        }

        var text = resolver.Resolve(path, importer);
        if (text is null)
        {
            diagnostics.Report(NameDiagnostics.ImportNotFound, place, path);
        }

        return text;
    }

    private SyntaxTree? FindLibrary(string module, Location place)
    {
        if (LibraryFiles.Find(module) is { } tree)
        {
            return tree;
        }

        diagnostics.Add(Diagnostic.Create(NameDiagnostics.UnknownLibrary, place, module)
            .WithHint(Suggestions.DidYouMean(module, LibraryFiles.Names) ?? "there are " + string.Join(", ", LibraryFiles.Names)));
        return null;
    }
}
