using System.Collections.Concurrent;
using NeuroLang.Cli.Recordings;
using NeuroLang.Compiler.Experiments;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Cli.Running;

/// <summary>
/// The files of an experiment: written to the folder of the run, read from there or from the folder of the program. Without a folder, as in tests, what is
/// written stays in memory, where later experiments of the same program find it.
/// </summary>
internal sealed class ExperimentFiles(OutputFolder? folder) : IExperimentFiles
{
    private readonly ConcurrentDictionary<string, byte[]> _written = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Stream? Open(string name, Location statement)
    {
        if (_written.TryGetValue(name, out var bytes))
        {
            return new MemoryStream(bytes, writable: false);
        }

        var program = Path.Combine(Path.GetDirectoryName(statement.Source.Path) ?? "", name);
        var path = new[] { folder is null ? program : Path.Combine(folder.Path, name), program }.FirstOrDefault(File.Exists);
        try
        {
            return path is null ? null : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        }
        catch (Exception exception) when (CliException.IsFileError(exception))
        {
            throw CliException.From(HostDiagnostics.FileUnreadable, path ?? name, exception.Message);
        }
    }

    /// <inheritdoc/>
    public void Write(string name, Action<Stream> write)
    {
        if (folder is not null)
        {
            folder.Write(name, write);
            return;
        }

        using var memory = new MemoryStream();
        write(memory);
        _written[name] = memory.ToArray();
    }
}
