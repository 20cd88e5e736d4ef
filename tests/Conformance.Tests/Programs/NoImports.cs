using NeuroLang.Compiler.Text;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>Random programs import nothing.</summary>
internal sealed class NoImports : ISourceResolver
{
    public SourceText? Resolve(string path, SourceText importer) => null;
}
