using System.Globalization;
using System.Text;

namespace NeuroLang.Compiler.Data;

/// <summary>
/// Reads decimal numbers from bytes. Up to 19 digits are gathered in an integer; where it is at most 2^53 and the power of ten at most 22, both are
/// exact and one division or product rounds once (Clinger 1990). Other numbers go the exact way of the base library.
/// </summary>
internal static class DecimalNumber
{
    private const long LargestExact = 1L << 53;
    private const int MostDigits = 18;

    private static readonly double[] PowersOfTen =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>Reads all of the bytes from <paramref name="start"/> to <paramref name="end"/> as one number; false where they are none.</summary>
    public static bool TryRead(byte[] text, int start, int end, out double value)
    {
        var at = start;
        var isNegative = at < end && text[at] == '-';
        if (at < end && text[at] is (byte)'-' or (byte)'+')
        {
            at++;
        }

        long mantissa = 0;
        var digits = 0;
        var scale = 0;
        var point = false;
        var any = false;
        for (; at < end; at++)
        {
            var c = text[at];
            if (c >= '0' && c <= '9')
            {
                any = true;
                mantissa = (mantissa * 10) + (c - '0');
                digits += mantissa == 0 ? 0 : 1;
                scale -= point ? 1 : 0;
                if (digits > MostDigits)
                {
                    return TryReadExactly(text, start, end, out value);
                }
            }
            else if (c == '.' && !point)
            {
                point = true;
            }
            else
            {
                break;
            }
        }

        if (!any || (at < end && !TryReadExponent(text, at, end, ref scale)))
        {
            return TryReadExactly(text, start, end, out value);
        }

        if (mantissa > LargestExact || scale < -22 || scale > 22)
        {
            return TryReadExactly(text, start, end, out value);
        }

        value = scale < 0 ? mantissa / PowersOfTen[-scale] : mantissa * PowersOfTen[scale];
        value = isNegative ? -value : value;
        return true;
    }

    private static bool TryReadExponent(byte[] text, int at, int end, ref int scale)
    {
        if (text[at++] is not ((byte)'e' or (byte)'E'))
        {
            return false;
        }

        var isNegative = at < end && text[at] == '-';
        if (at < end && text[at] is (byte)'-' or (byte)'+')
        {
            at++;
        }

        var exponent = 0;
        var first = at;
        for (; at < end && text[at] >= '0' && text[at] <= '9' && exponent < 10000; at++)
        {
            exponent = (exponent * 10) + (text[at] - '0');
        }

        scale += isNegative ? -exponent : exponent;
        return at == end && at > first;
    }

    private static bool TryReadExactly(byte[] text, int start, int end, out double value)
    {
        var word = Encoding.UTF8.GetString(text, start, end - start);
        switch (word.ToLowerInvariant())
        {
            case "nan" or "na":
                value = double.NaN;
                return true;
            case "inf" or "+inf" or "infinity":
                value = double.PositiveInfinity;
                return true;
            case "-inf" or "-infinity":
                value = double.NegativeInfinity;
                return true;
            default:
                return double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }
    }
}
