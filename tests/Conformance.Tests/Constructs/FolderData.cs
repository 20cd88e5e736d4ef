using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Conformance.Tests.Constructs;

/// <summary>The data files of a folder.</summary>
internal sealed class FolderData(string folder) : IDataResolver
{
    public DataFile? Resolve(string path, SourceText asker)
    {
        var file = Path.Combine(folder, path);
        return File.Exists(file) ? new DataFile(path, File.ReadAllBytes(file)) : null;
    }
}
