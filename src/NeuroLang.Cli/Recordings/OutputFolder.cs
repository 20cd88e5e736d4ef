namespace NeuroLang.Cli.Recordings;

/// <summary>The folder a command writes to; known to be writable before anything long starts.</summary>
internal sealed class OutputFolder
{
    private readonly List<string> _written = [];

    private OutputFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Files written so far, in order.</summary>
    public IReadOnlyList<string> Written => _written;

    /// <summary>Makes the folder where there is none, and tries to write to it.</summary>
    /// <exception cref="CliException">It cannot be made or written to.</exception>
    public static OutputFolder Open(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            var probe = System.IO.Path.Combine(path, ".nlc-probe");
            using (new FileStream(probe, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
            }

            return new OutputFolder(path);
        }
        catch (Exception exception) when (CliException.IsFileError(exception))
        {
            throw CliException.From(HostDiagnostics.FolderUnwritable, path, exception.Message);
        }
    }

    public void Write(string name, Action<Stream> write)
    {
        var path = System.IO.Path.Combine(Path, name);
        AtomicFile.Write(path, write);
        _written.Add(path);
    }

    public void WriteText(string name, Action<TextWriter> write)
    {
        var path = System.IO.Path.Combine(Path, name);
        AtomicFile.WriteText(path, write);
        _written.Add(path);
    }
}
