using System.Numerics;

namespace NeuroLang.Compiler.Units;

/// <summary>Reads units: <c>mV</c>, <c>uF/cm^2</c>, <c>nS*mV</c>, <c>1/ms</c>, <c>mV/ms^0.5</c>.</summary>
public static class UnitParser
{
    private const int MaximalExponent = 24;

    /// <summary>Reads a unit; false where a part of it is not a unit.</summary>
    /// <param name="text">The unit as written, without blanks.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <param name="fault">The part that is not a unit, else empty.</param>
    public static bool TryParse(string text, out Unit? unit, out string fault)
    {
        unit = null;
        fault = "";
        var dimension = Dimension.None;
        BigRational scale = 1;
        var position = 0;
        var divide = false;
        if (text.Length == 0)
        {
            return false;
        }

        while (true)
        {
            if (!TryParseFactor(text, ref position, out var factor, out var factorScale, out fault))
            {
                return false;
            }

            dimension = divide ? dimension.Divide(factor) : dimension.Multiply(factor);
            scale = divide ? scale / factorScale : scale * factorScale;
            if (position == text.Length)
            {
                unit = new Unit(text, dimension, scale);
                return true;
            }

            if (text[position] is not ('*' or '/' or '\u00B7'))
            {
                fault = text.Substring(position);
                return false;
            }

            divide = text[position++] == '/';
        }
    }

    private static bool TryParseFactor(string text, ref int position, out Dimension dimension, out BigRational scale, out string fault)
    {
        var start = position;
        while (position < text.Length && (char.IsLetter(text[position]) || text[position] is '_' or '%' or '\u00B5' or '\u2126'))
        {
            position++;
        }

        var name = text.Substring(start, position - start);
        fault = name;
        if (name.Length == 0)
        {
            dimension = default;
            scale = 1;
            if (position < text.Length && text[position] == '1')
            {
                position++;
                return true;
            }

            fault = text.Substring(start);
            return false;
        }

        if (!UnitTable.TryFind(name, out dimension, out scale))
        {
            return false;
        }

        if (position < text.Length && text[position] == '^')
        {
            position++;
            if (!TryParseExponent(text, ref position, out var exponent))
            {
                fault = text.Substring(start);
                return false;
            }

            dimension = dimension.Pow(exponent);
            scale = Power(scale, exponent);
        }

        return true;
    }

    /// <summary><c>2</c>, <c>-2</c>, <c>0.5</c>, <c>(1/2)</c>.</summary>
    private static bool TryParseExponent(string text, ref int position, out Exponent exponent)
    {
        exponent = default;
        var end = position;
        BigRational value;
        if (position < text.Length && text[position] == '(')
        {
            end = text.IndexOf(')', position);
            var slash = text.IndexOf('/', position);
            if (end < 0 || slash < 0 || slash > end
                || !TryParseSigned(text.Substring(position + 1, slash - position - 1), out var numerator)
                || !TryParseSigned(text.Substring(slash + 1, end - slash - 1), out var denominator)
                || denominator.IsZero)
            {
                return false;
            }

            value = numerator / denominator;
            end++;
        }
        else
        {
            while (end < text.Length && (char.IsDigit(text[end]) || text[end] == '.' || (end == position && text[end] is '-' or '+')))
            {
                end++;
            }

            if (!TryParseSigned(text.Substring(position, end - position), out value))
            {
                return false;
            }
        }

        if (BigInteger.Abs(value.Numerator) > MaximalExponent || value.Denominator > MaximalExponent)
        {
            return false;
        }

        exponent = Exponent.Create((long)value.Numerator, (long)value.Denominator);
        position = end;
        return true;
    }

    private static bool TryParseSigned(string text, out BigRational value)
    {
        var negative = text.Length > 0 && text[0] == '-';
        if (!BigRational.TryParse(text.TrimStart('-', '+'), out value))
        {
            return false;
        }

        value = negative ? -value : value;
        return true;
    }

    /// <summary>A power of a scale; exact where it is rational, else the nearest binary64 number.</summary>
    private static BigRational Power(BigRational scale, Exponent exponent)
    {
        var power = BigRational.Pow(scale, exponent.Numerator);
        if (exponent.Denominator == 1)
        {
            return power;
        }

        var root = BigRational.FromDouble(Math.Round(Math.Pow(power.Numerator.IsOne ? (1 / power).ToDouble() : power.ToDouble(), 1.0 / exponent.Denominator)));
        if (!root.IsZero && power.Numerator.IsOne)
        {
            root = 1 / root;
        }

        return BigRational.Pow(root, exponent.Denominator) == power
            ? root
            : BigRational.FromDouble(Math.Pow(power.ToDouble(), 1.0 / exponent.Denominator));
    }
}
