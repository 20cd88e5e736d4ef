using System.Globalization;
using System.Numerics;

namespace NeuroLang.Compiler.Units;

/// <content>From and to decimal text and binary64.</content>
public readonly partial struct BigRational
{
    private const int MaximalExponent = 400;

    /// <summary>Reads <c>12</c>, <c>1_000</c>, <c>1.5e-3</c>; false for anything else and for what lies beyond 1e±400.</summary>
    public static bool TryParse(string text, out BigRational value)
    {
        value = default;
        var mantissa = BigInteger.Zero;
        var digits = 0;
        var scale = 0;
        var seenPoint = false;
        var position = 0;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (c is >= '0' and <= '9')
            {
                mantissa = (mantissa * 10) + (c - '0');
                digits++;
                scale -= seenPoint ? 1 : 0;
            }
            else if (c == '.' && !seenPoint)
            {
                seenPoint = true;
            }
            else if (c != '_')
            {
                break;
            }

            if (digits > 2 * MaximalExponent)
            {
                return false;
            }
        }

        if (digits == 0)
        {
            return false;
        }

        if (position < text.Length)
        {
            if (text[position] is not ('e' or 'E')
                || !int.TryParse(text.Substring(position + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
                || Math.Abs((long)exponent) > MaximalExponent)
            {
                return false;
            }

            scale += exponent;
        }

        var power = BigInteger.Pow(10, Math.Abs(scale));
        value = scale < 0 ? Create(mantissa, power) : new BigRational(mantissa * power, BigInteger.One);
        return true;
    }

    /// <summary>The exact value of a finite binary64 number.</summary>
    public static BigRational FromDouble(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        if (exponent == 0x7FF)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "not finite");
        }

        var mantissa = bits & 0xFFFFFFFFFFFFFL;
        if (exponent == 0)
        {
            exponent++;
        }
        else
        {
            mantissa |= 1L << 52;
        }

        var signed = new BigInteger(bits < 0 ? -mantissa : mantissa);
        exponent -= 1075;
        return exponent >= 0 ? new BigRational(signed << exponent, BigInteger.One) : Create(signed, BigInteger.One << -exponent);
    }

    /// <summary>The nearest binary64 number, ties to even; infinity beyond its range.</summary>
    public double ToDouble()
    {
        if (IsZero)
        {
            return 0;
        }

        // A quotient of 66 or 67 bits whose last bit is sticky decides every rounding that follows.
        var numerator = BigInteger.Abs(Numerator);
        var shift = 66 - (BitLength(numerator) - BitLength(Denominator));
        var quotient = shift >= 0
            ? BigInteger.DivRem(numerator << shift, Denominator, out var remainder)
            : BigInteger.DivRem(numerator, Denominator << -shift, out remainder);
        if (!remainder.IsZero)
        {
            quotient |= BigInteger.One;
        }

        var length = BitLength(quotient);
        var exponent = length - 1 - shift;
        if (exponent > 1023)
        {
            return Sign < 0 ? double.NegativeInfinity : double.PositiveInfinity;
        }

        // Bits below the last place of the result; more of them where the result is subnormal.
        var drop = length - 53 + Math.Max(0, -1022 - exponent);
        var kept = drop > length ? BigInteger.Zero : quotient >> drop;
        var rest = quotient - (kept << drop);
        var half = BigInteger.One << (drop - 1);
        if (rest > half || (rest == half && !kept.IsEven))
        {
            kept += BigInteger.One;
        }

        // kept times 2^(drop - shift): assembled from the bits, since kept has 53 bits at most (or is a power of two).
        var power = drop - shift;
        var bits = (long)kept;
        if (bits == 1L << 53)
        {
            bits >>= 1;
            power++;
        }

        if (power + 52 > 1023)
        {
            return Sign < 0 ? double.NegativeInfinity : double.PositiveInfinity;
        }

        var encoded = bits >= 1L << 52 ? ((long)(power + 1075) << 52) | (bits & 0xFFFFFFFFFFFFFL) : bits;
        return BitConverter.Int64BitsToDouble(Sign < 0 ? encoded | long.MinValue : encoded);
    }

    /// <summary>The largest whole number that is not larger.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The nearest whole number, ties to even.</summary>
    public BigInteger RoundHalfEven()
    {
        var floor = Floor();
        var twice = (this - new BigRational(floor, BigInteger.One)) * 2;
        var comparison = twice.CompareTo(One);
        return comparison > 0 || (comparison == 0 && !floor.IsEven) ? floor + 1 : floor;
    }

    private static int BitLength(BigInteger positive)
    {
        var bytes = positive.ToByteArray();
        var last = bytes.Length - 1;
        while (last > 0 && bytes[last] == 0)
        {
            last--;
        }

        var bits = last * 8;
        for (int b = bytes[last]; b != 0; b >>= 1)
        {
            bits++;
        }

        return bits;
    }
}
