using System.Text;
using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Cli;

/// <summary>Reads programs, what they import and their data from the file system; a file that is imported twice is one text.</summary>
internal sealed class SourceFiles : ISourceResolver, IDataResolver
{
    private const long LargestData = 1L << 30;

    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);

    /// <summary>The text of a file named on the command line, shown in diagnostics as it was named.</summary>
    /// <exception cref="CliException">There is none, or it cannot be read.</exception>
    public SourceText Read(string path)
    {
        if (!File.Exists(path))
        {
            throw Directory.Exists(path)
                ? CliException.From(HostDiagnostics.FileUnreadable, path, "it is a folder")
                : CliException.From(HostDiagnostics.FileNotFound, path);
        }

        return Load(path);
    }

    /// <inheritdoc/>
    public SourceText? Resolve(string path, SourceText importer)
    {
        var folder = Path.GetDirectoryName(importer.Path) ?? "";
        var full = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
        return File.Exists(full) ? Load(full) : null;
    }

    /// <inheritdoc/>
    DataFile? IDataResolver.Resolve(string path, SourceText asker)
    {
        var full = Path.Combine(Path.GetDirectoryName(asker.Path) ?? "", path.Replace('/', Path.DirectorySeparatorChar));
        var file = new FileInfo(full);
        if (!file.Exists)
        {
            return null;
        }

        if (file.Length > LargestData)
        {
            return new DataFile(full, [], $"it has {file.Length >> 20} MB, and at most {LargestData >> 20} MB are read");
        }

        try
        {
            return new DataFile(full, File.ReadAllBytes(full));
        }
        catch (Exception exception) when (CliException.IsFileError(exception))
        {
            return new DataFile(full, [], exception.Message.TrimEnd('.'));
        }
    }

    private SourceText Load(string path)
    {
        var key = Path.GetFullPath(path);
        if (_texts.TryGetValue(key, out var known))
        {
            return known;
        }

        try
        {
            var text = new SourceText(path, File.ReadAllText(path, Encoding.UTF8));
            _texts.Add(key, text);
            return text;
        }
        catch (Exception exception) when (CliException.IsFileError(exception))
        {
            throw CliException.From(HostDiagnostics.FileUnreadable, path, exception.Message);
        }
    }
}
