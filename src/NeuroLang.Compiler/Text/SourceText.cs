namespace NeuroLang.Compiler.Text;

/// <summary>The text of one <c>.nl</c> file with its line table. Equality is by reference.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>Wraps a text.</summary>
    /// <param name="path">The path shown in diagnostics; <c>std.cells</c> and the like for the built-in library.</param>
    /// <param name="content">The characters.</param>
    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        _lineStarts = starts.ToArray();
    }

    /// <summary>The path shown in diagnostics.</summary>
    public string Path { get; }

    /// <summary>All characters.</summary>
    public string Content { get; }

    /// <summary>Number of lines, at least one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Line and column of an offset; offsets outside the text are moved to its ends.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Min(Math.Max(offset, 0), Content.Length);
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The characters of a line (from one) without its line end.</summary>
    public string GetLine(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Content.Length;
        return Content.Substring(start, end - start).TrimEnd('\r', '\n');
    }

    /// <summary>The characters of a span.</summary>
    public string GetText(TextSpan span) => Content.Substring(span.Start, span.Length);
}
