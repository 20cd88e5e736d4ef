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
        var text = syntax.Module is { } module ? ReadLibrary(module, place) : ReadFile(syntax.Path ?? "", importer, place);
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

        return Load(Parser.Parse(text), syntax.Module is not null);
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

    private SourceText? ReadLibrary(string module, Location place)
    {
        const string Prefix = "NeuroLang.Library.";
        const string Suffix = ".nl";
        var assembly = typeof(ProgramLoader).Assembly;
        if (module.StartsWith("std.", StringComparison.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(Prefix + module.Substring("std.".Length) + Suffix);
            if (stream is not null)
            {
                using var reader = new StreamReader(stream);
                return new SourceText(module, reader.ReadToEnd());
            }
        }

        var known = assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => "std." + n.Substring(Prefix.Length, n.Length - Prefix.Length - Suffix.Length))
            .OrderBy(n => n, StringComparer.Ordinal)
            .ToList();
        diagnostics.Add(Diagnostic.Create(NameDiagnostics.UnknownLibrary, place, module).WithHint(Suggestions.DidYouMean(module, known) ?? "there are " + string.Join(", ", known)));
        return null;
    }
}
