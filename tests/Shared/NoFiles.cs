using NeuroLang.Compiler.Experiments;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Tests;

/// <summary>Experiments that read no files and whose files nobody reads.</summary>
internal sealed class NoFiles : IExperimentFiles
{
    public Stream? Open(string name, Location statement) => null;

    public void Write(string name, Action<Stream> write)
    {
    }
}
