using NeuroLang.Compiler.Text;

namespace NeuroLang.Benchmarks;

/// <summary>What programs import, from files.</summary>
/// <param name="root">The root of the repository, from which paths of programs count.</param>
internal sealed class FileSources(string root) : ISourceResolver
{
    public SourceText? Resolve(string path, SourceText importer)
    {
        var file = Path.Combine(Path.GetDirectoryName(importer.Path) ?? "", path);
        return File.Exists(Path.Combine(root, file)) ? new SourceText(file, File.ReadAllText(Path.Combine(root, file))) : null;
    }
}
