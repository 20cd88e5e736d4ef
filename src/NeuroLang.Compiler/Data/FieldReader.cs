using System.Text;

namespace NeuroLang.Compiler.Data;

/// <summary>
/// Walks over the fields of comma-separated text (RFC 4180, and tabs or semicolons in place of commas): blanks around a field do not count, quotes keep
/// everything, <c>""</c> in quotes is a quote. Lines that are empty or start with <c>#</c> are no rows.
/// </summary>
internal struct FieldReader(byte[] text, int position, byte separator)
{
    /// <summary>Where reading goes on.</summary>
    public int Position { get; private set; } = position;

    /// <summary>First byte of the field, without blanks and quotes.</summary>
    public int Start { get; private set; } = 0;

    /// <summary>Behind its last byte.</summary>
    public int End { get; private set; } = 0;

    /// <summary>Whether it stands in quotes and has quotes in it.</summary>
    public bool HasQuotes { get; private set; } = false;

    /// <summary>Whether it is the last of its row.</summary>
    public bool IsLast { get; private set; } = false;

    /// <summary>Whether a quote is never closed.</summary>
    public bool IsOpen { get; private set; } = false;

    /// <summary>Goes to the next row that has fields; false at the end of the text.</summary>
    public bool NextRow()
    {
        var at = Position;
        while (at < text.Length)
        {
            var line = at;
            while (at < text.Length && text[at] is (byte)' ' or (byte)'\r')
            {
                at++;
            }

            if (at < text.Length && text[at] == '#')
            {
                at = Array.IndexOf(text, (byte)'\n', at);
                at = at < 0 ? text.Length : at + 1;
            }
            else if (at < text.Length && text[at] == '\n')
            {
                at++;
            }
            else
            {
                Position = at == text.Length ? at : line;
                return at < text.Length;
            }
        }

        Position = at;
        return false;
    }

    /// <summary>Reads a field.</summary>
    public void Next()
    {
        var bytes = text;
        var at = Position;
        while (at < bytes.Length && bytes[at] == ' ')
        {
            at++;
        }

        HasQuotes = false;
        if (at < bytes.Length && bytes[at] == '"')
        {
            Quoted(at + 1);
            at = Position;
        }
        else
        {
            Start = at;
            while (at < bytes.Length && bytes[at] != separator && bytes[at] != '\n')
            {
                at++;
            }

            End = at;
            while (End > Start && bytes[End - 1] is (byte)' ' or (byte)'\r')
            {
                End--;
            }
        }

        IsLast = at >= bytes.Length || bytes[at] != separator;
        Position = at < bytes.Length ? at + 1 : at;
    }

    /// <summary>The field as text.</summary>
    public readonly string Text()
    {
        var field = Encoding.UTF8.GetString(text, Start, End - Start);
        return HasQuotes ? field.Replace("\"\"", "\"") : field;
    }

    private void Quoted(int at)
    {
        Start = at;
        while (true)
        {
            at = at < text.Length ? Array.IndexOf(text, (byte)'"', at) : -1;
            if (at < 0)
            {
                IsOpen = true;
                End = Position = text.Length;
                return;
            }

            if (at + 1 >= text.Length || text[at + 1] != '"')
            {
                break;
            }

            HasQuotes = true;
            at += 2;
        }

        End = at++;
        while (at < text.Length && text[at] != separator && text[at] != '\n')
        {
            at++;
        }

        Position = at;
    }
}
