using NeuroLang.Compiler.Text;

namespace NeuroLang.Tests;

/// <summary>Programs that import nothing.</summary>
internal sealed class NoImports : ISourceResolver
{
    public SourceText? Resolve(string path, SourceText importer) => null;
}
