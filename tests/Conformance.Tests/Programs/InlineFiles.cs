using System.Text;
using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>Data files that a test holds.</summary>
internal sealed class InlineFiles(IEnumerable<(string Path, string Text)> files) : IDataResolver
{
    public DataFile? Resolve(string path, SourceText asker) =>
        files.Where(f => f.Path == path).Select(f => new DataFile(path, Encoding.UTF8.GetBytes(f.Text))).FirstOrDefault();
}
