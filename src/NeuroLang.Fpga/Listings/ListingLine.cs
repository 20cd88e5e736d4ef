using System.Globalization;
using System.Text;

namespace NeuroLang.Fpga.Listings;

/// <summary>One line of a listing, read from left to right; spaces part words and mean nothing else.</summary>
internal sealed class ListingLine(int number, string text)
{
    private int _at;

    /// <summary>Whether nothing but a comment is left.</summary>
    public bool IsEmpty
    {
        get
        {
            Skip();
            return _at == text.Length || text[_at] == ';';
        }
    }

    /// <summary>An error at this line.</summary>
    public ListingException Error(string message) => new(number, message);

    /// <summary>Takes a text if it is next.</summary>
    public bool TryTake(string expected)
    {
        Skip();
        if (!text.AsSpan(_at).StartsWith(expected, StringComparison.Ordinal))
        {
            return false;
        }

        _at += expected.Length;
        return true;
    }

    /// <summary>Takes a text that has to be next.</summary>
    public void Take(string expected)
    {
        if (!TryTake(expected))
        {
            throw Error($"'{expected}' is missing");
        }
    }

    /// <summary>Letters.</summary>
    public string Word()
    {
        Skip();
        var start = _at;
        while (_at < text.Length && char.IsAsciiLetter(text[_at]))
        {
            _at++;
        }

        return _at > start ? text[start.._at] : throw Error("a word is missing");
    }

    /// <summary>A number without a sign.</summary>
    /// <param name="isThere">What stands before it was taken; makes calls read in order.</param>
    /// <param name="most">The largest one allowed.</param>
    public long Number(bool isThere, long most) => isThere ? Integer(0, most) : throw Error("a number is missing");

    /// <summary>A number, decimal or after 0x hexadecimal.</summary>
    public long Integer(long least, long most)
    {
        Skip();
        var isHexadecimal = TryTake("0x");
        var start = _at;
        if (!isHexadecimal && _at < text.Length && text[_at] == '-')
        {
            _at++;
        }

        while (_at < text.Length && (isHexadecimal ? char.IsAsciiHexDigit(text[_at]) : char.IsAsciiDigit(text[_at])))
        {
            _at++;
        }

        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowLeadingSign;
        return long.TryParse(text.AsSpan(start.._at), style, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw Error($"a number from {least} to {most} is missing");
    }

    /// <summary>Numbers up to the end of the line; <c>n*c</c> stands for c times n.</summary>
    public void Numbers(List<short> numbers, int most)
    {
        while (!IsEmpty)
        {
            var value = (short)Integer(short.MinValue, short.MaxValue);
            var count = TryTake("*") ? Integer(1, most) : 1;
            if (numbers.Count + count > most)
            {
                throw Error($"there are more than {most} numbers");
            }

            for (; count > 0; count--)
            {
                numbers.Add(value);
            }
        }
    }

    /// <summary>A text in quotes, with \", \\ and \n.</summary>
    public string Quoted()
    {
        Take("\"");
        var result = new StringBuilder();
        while (_at < text.Length && text[_at] != '"')
        {
            var c = text[_at++];
            if (c == '\\' && _at < text.Length)
            {
                c = text[_at++] switch { 'n' => '\n', 'r' => '\r', var other => other };
            }

            result.Append(c);
        }

        Take("\"");
        return result.ToString();
    }

    /// <summary>Refuses what is left.</summary>
    public void End()
    {
        if (!IsEmpty)
        {
            throw Error($"'{text[_at..]}' is not understood");
        }
    }

    private void Skip()
    {
        while (_at < text.Length && text[_at] == ' ')
        {
            _at++;
        }
    }
}
