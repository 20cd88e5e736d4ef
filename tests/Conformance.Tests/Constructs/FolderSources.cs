using NeuroLang.Compiler.Text;

namespace NeuroLang.Conformance.Tests.Constructs;

/// <summary>The source files of a folder.</summary>
internal sealed class FolderSources(string folder) : ISourceResolver
{
    public SourceText? Resolve(string path, SourceText importer)
    {
        var file = Path.Combine(folder, path);
        return File.Exists(file) ? new SourceText(path, File.ReadAllText(file)) : null;
    }
}
