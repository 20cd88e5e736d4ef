using System.Globalization;
using System.Text;

namespace NeuroLang.Compiler.Ir.Text;

/// <summary>The words of IR text: parentheses and braces, quoted strings, and everything else between blanks. <c>//</c> starts a comment.</summary>
internal sealed class IrTokens
{
    private readonly List<(string Text, bool Quoted, int Line)> _tokens = [];
    private int _next;

    public IrTokens(string text)
    {
        var line = 1;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                line += c == '\n' ? 1 : 0;
                i++;
            }
            else if (c == '/' && i + 1 < text.Length && text[i + 1] == '/')
            {
                while (i < text.Length && text[i] != '\n')
                {
                    i++;
                }
            }
            else if (c == '"')
            {
                i = ReadString(text, i + 1, line);
            }
            else
            {
                var start = i++;
                if (!IsPunctuation(c))
                {
                    while (i < text.Length && !char.IsWhiteSpace(text[i]) && !IsPunctuation(text[i]) && text[i] != '"')
                    {
                        i++;
                    }
                }

                _tokens.Add((text.Substring(start, i - start), false, line));
            }
        }
    }

    /// <summary>True behind the last word.</summary>
    public bool AtEnd => _next == _tokens.Count;

    /// <summary>The next word is this one and not quoted.</summary>
    public bool Is(string text, int ahead = 0) =>
        _next + ahead < _tokens.Count && !_tokens[_next + ahead].Quoted && _tokens[_next + ahead].Text == text;

    /// <summary>The next word starts with this and is not quoted.</summary>
    public bool Starts(string prefix) =>
        !AtEnd && !_tokens[_next].Quoted && _tokens[_next].Text.StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>Takes the next word if it is this one.</summary>
    public bool Accept(string text)
    {
        if (!Is(text))
        {
            return false;
        }

        _next++;
        return true;
    }

    public void Expect(string text)
    {
        if (!Accept(text))
        {
            throw Error($"'{text}' expected");
        }
    }

    public string Take() => AtEnd ? throw Error("more text expected") : _tokens[_next++].Text;

    public long TakeLong()
    {
        var text = Take();
        return long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : throw Error($"'{text}' is not an integer");
    }

    /// <summary>Words in parentheses.</summary>
    public IEnumerable<string> TakeWords()
    {
        var words = new List<string>();
        Expect("(");
        while (!Accept(")"))
        {
            words.Add(Take());
        }

        return words;
    }

    public FormatException Error(string message)
    {
        var found = AtEnd ? "the end" : "'" + _tokens[_next].Text + "'";
        var line = _tokens.Count == 0 ? 1 : _tokens[Math.Min(_next, _tokens.Count - 1)].Line;
        return new FormatException(string.Format(CultureInfo.InvariantCulture, "IR text, line {0}, at {1}: {2}", line, found, message));
    }

    private static bool IsPunctuation(char c) => c is '(' or ')' or '{' or '}';

    private int ReadString(string text, int i, int line)
    {
        var value = new StringBuilder();
        while (i < text.Length && text[i] != '"')
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                i++;
                value.Append(text[i] switch { 'n' => '\n', 'r' => '\r', _ => text[i] });
            }
            else
            {
                value.Append(text[i]);
            }

            i++;
        }

        _tokens.Add((value.ToString(), true, line));
        return i + 1;
    }
}
