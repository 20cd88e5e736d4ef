using System.Collections.Concurrent;
using NeuroLang.Compiler.Experiments;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Conformance.Tests.Constructs;

/// <summary>Files that an experiment writes, kept in memory; it reads them and those of a folder.</summary>
internal sealed class MemoryFiles(string folder) : IExperimentFiles
{
    /// <summary>What was written, by name.</summary>
    public ConcurrentDictionary<string, byte[]> Written { get; } = new(StringComparer.Ordinal);

    public Stream? Open(string name, Location statement) =>
        Written.TryGetValue(name, out var content) ? new MemoryStream(content)
        : File.Exists(Path.Combine(folder, name)) ? File.OpenRead(Path.Combine(folder, name))
        : null;

    public void Write(string name, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        Written[name] = stream.ToArray();
    }
}
