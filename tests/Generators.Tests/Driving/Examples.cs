using NeuroLang.Compiler;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Generators.Tests.Driving;

/// <summary>The examples: their texts, tables and circuits.</summary>
internal static class Examples
{
    /// <summary>The paths of all programs, from the repository's root.</summary>
    public static IEnumerable<string> Paths => Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.nl", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.Contains("/embedded/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>A program and the tables beside it, as files of a user's project.</summary>
    public static IEnumerable<(string Path, string Content)> Files(string path, Func<string, string>? change = null)
    {
        yield return ("/user/" + Path.GetFileName(path), (change ?? (text => text))(Repository.Read(path)));
        foreach (var table in Directory.EnumerateFiles(Path.GetDirectoryName(Path.Combine(Repository.Root, path)) ?? "", "*.csv"))
        {
            yield return ("/user/" + Path.GetFileName(table), File.ReadAllText(table));
        }
    }

    /// <summary>The program bound, and a circuit of it lowered without an experiment.</summary>
    public static LoweredProgram Lower(IReadOnlyCollection<(string Path, string Content)> files, string circuit)
    {
        var compilation = Bind(files);
        return compilation.Lower(null, compilation.Program.Circuits.First(c => c.Name == circuit), LoweringOptions.Default, new DiagnosticBag()) ?? throw new InvalidOperationException(circuit + " has errors.");
    }

    /// <summary>The circuits of a program that have a class.</summary>
    public static IReadOnlyList<CircuitSymbol> Circuits(IReadOnlyCollection<(string Path, string Content)> files) =>
        [.. Bind(files).Program.Circuits.Where(c => c.Location.Source.Path.StartsWith("/user/", StringComparison.Ordinal) && c.Parameters.All(p => p.Default is not null))];

    private static Compilation Bind(IReadOnlyCollection<(string Path, string Content)> files)
    {
        var resolver = new Resolver(files);
        var root = files.First(f => f.Path.EndsWith(".nl", StringComparison.Ordinal));
        return Compilation.Create(new SourceText(root.Path, root.Content), resolver, resolver);
    }

    private sealed class Resolver(IEnumerable<(string Path, string Content)> files) : ISourceResolver, IDataResolver
    {
        public SourceText? Resolve(string path, SourceText importer) => null;

        DataFile? IDataResolver.Resolve(string path, SourceText asker) => files.Where(f => f.Path == "/user/" + path).Select(f => new DataFile(f.Path, System.Text.Encoding.UTF8.GetBytes(f.Content))).FirstOrDefault();
    }
}
