using System.Text;
using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Text;
using NeuroLang.Generators.Model;

namespace NeuroLang.Generators.Resolving;

/// <summary>The files of a <see cref="ProgramInput"/> for the compiler.</summary>
internal sealed class InputFiles : ISourceResolver, IDataResolver
{
    private readonly Dictionary<string, ProgramFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);

    public InputFiles(ProgramInput input)
    {
        foreach (var file in input.Others)
        {
            _files[file.Path] = file;
        }

        Root = new SourceText(input.Root.Path, input.Root.Content);
        _texts[input.Root.Path] = Root;
    }

    /// <summary>The file itself.</summary>
    public SourceText Root { get; }

    /// <inheritdoc/>
    public SourceText? Resolve(string path, SourceText importer)
    {
        var full = PathNames.Beside(importer.Path, path);
        if (!_texts.TryGetValue(full, out var text) && _files.TryGetValue(full, out var file))
        {
            text = new SourceText(full, file.Content);
            _texts.Add(full, text);
        }

        return text;
    }

    /// <inheritdoc/>
    DataFile? IDataResolver.Resolve(string path, SourceText asker)
    {
        var full = PathNames.Beside(asker.Path, path);
        return _files.TryGetValue(full, out var file) ? new DataFile(full, Encoding.UTF8.GetBytes(file.Content)) : null;
    }
}
