using System.Text;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <summary>Collects lines of source text, four blanks a level, line ends <c>\n</c>.</summary>
internal sealed class IndentedWriter
{
    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>One line; an empty one is not indented.</summary>
    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', 4 * _level).Append(text);
        }

        _text.Append('\n');
    }

    /// <summary>Takes the last line back if it is this one, and says whether it was.</summary>
    public bool TakeBack(string text)
    {
        var length = (4 * _level) + text.Length + 1;
        if (_text.Length < length || _text.ToString(_text.Length - text.Length - 1, text.Length) != text)
        {
            return false;
        }

        _text.Length -= length;
        return true;
    }

    /// <summary>A header line, if it is not empty, and an opening brace; lines that follow are one level deeper.</summary>
    public void Open(string header)
    {
        if (header.Length > 0)
        {
            Line(header);
        }

        Line("{");
        _level++;
    }

    /// <summary>The closing brace.</summary>
    public void Close(string behind = "")
    {
        _level--;
        Line("}" + behind);
    }

    /// <summary>One level deeper.</summary>
    public void Indent() => _level++;

    /// <summary>One level back.</summary>
    public void Outdent() => _level--;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
