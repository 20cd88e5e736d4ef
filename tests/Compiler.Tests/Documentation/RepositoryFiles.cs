using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Tests.Documentation;

/// <summary>The repository that holds the tests, and imports from it.</summary>
internal sealed class RepositoryFiles : ISourceResolver
{
    public static string Root { get; } = FindRoot();

    public static SourceText Read(string path) => new(path, File.ReadAllText(Path.Combine(Root, path)));

    /// <summary>Files below a folder with that ending, as paths from the root.</summary>
    public static IEnumerable<string> Find(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public SourceText? Resolve(string path, SourceText importer)
    {
        var full = Path.GetFullPath(Path.Combine(Root, Path.GetDirectoryName(importer.Path) ?? "", path));
        return File.Exists(full) ? Read(Path.GetRelativePath(Root, full)) : null;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NeuroLang.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
