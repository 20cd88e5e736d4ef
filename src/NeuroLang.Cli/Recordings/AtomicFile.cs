namespace NeuroLang.Cli.Recordings;

/// <summary>Writes a file so that nobody ever sees half of it: to a neighbour first, which then takes its name.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Where; a file that is there is replaced.</param>
    /// <param name="write">Writes the contents.</param>
    /// <exception cref="CliException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var neighbour = path + ".part";
        try
        {
            using (var stream = new FileStream(neighbour, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            {
                write(stream);
            }

            File.Move(neighbour, path, overwrite: true);
        }
        catch (Exception exception) when (CliException.IsFileError(exception))
        {
            Discard(neighbour);
            throw CliException.From(HostDiagnostics.FileUnwritable, path, exception.Message);
        }
    }

    /// <summary>Writes a text in UTF-8.</summary>
    /// <exception cref="CliException">The file cannot be written.</exception>
    public static void WriteText(string path, Action<TextWriter> write) => Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, bufferSize: 1 << 16) { NewLine = "\n" };
        write(writer);
    });

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (CliException.IsFileError(exception))
        {
            // The reason why the file could not be written is what the user needs to hear.
        }
    }
}
