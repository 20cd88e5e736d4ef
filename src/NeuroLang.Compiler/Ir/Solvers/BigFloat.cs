using System.Numerics;

namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// A binary floating-point number with a long significand and no limits of its exponent, for what the compiler computes once:
/// sums, products and quotients are rounded to nearest at <see cref="Precision"/> bits, the same on every machine.
/// </summary>
internal readonly struct BigFloat : IEquatable<BigFloat>
{
    /// <summary>Bits kept of a result.</summary>
    public const int Precision = 320;

    // Value = _significand * 2^_exponent; zero is the default.
    private readonly BigInteger _significand;
    private readonly int _exponent;

    private BigFloat(BigInteger significand, int exponent)
    {
        _significand = significand;
        _exponent = exponent;
    }

    public static BigFloat Zero => default;

    public static BigFloat One => new(BigInteger.One, 0);

    public bool IsZero => _significand.IsZero;

    public int Sign => _significand.Sign;

    /// <summary>The power of two that is just above the magnitude: |x| &lt; 2^n, and not less than half of it. Not for zero.</summary>
    public int Magnitude => BitLength(_significand) + _exponent;

    public static BigFloat FromLong(long value) => Rounded(value, 0);

    /// <summary>The exact value of a finite double.</summary>
    public static BigFloat FromDouble(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & 0xFFFFFFFFFFFFF;
        if (exponent == 0x7FF)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "a finite number is needed");
        }

        var significand = new BigInteger(exponent == 0 ? fraction : fraction | (1L << 52));
        return new BigFloat(bits < 0 ? -significand : significand, Math.Max(exponent, 1) - 1075);
    }

    /// <summary>The nearest double, ties to even; subnormal and infinite results included.</summary>
    public double ToDouble()
    {
        // Less than half of the smallest subnormal.
        if (IsZero || Magnitude < -1074)
        {
            return 0;
        }

        var bits = Math.Min(53, Magnitude + 1074);
        var (significand, exponent) = RoundTo(_significand, _exponent, bits);
        var magnitude = BigInteger.Abs(significand);
        if (magnitude.IsZero)
        {
            return 0;
        }

        // What is left has at most 53 bits: align it to the format's exponent.
        var length = BitLength(magnitude);
        if (length + exponent > 1024)
        {
            return Sign < 0 ? double.NegativeInfinity : double.PositiveInfinity;
        }

        var biased = Math.Max(length + exponent + 1022, 1);
        var shift = exponent - (biased - 1075);
        var fraction = (long)(shift >= 0 ? magnitude << shift : magnitude >> -shift);
        var pattern = fraction >= 1L << 52 ? (fraction & 0xFFFFFFFFFFFFF) | ((long)biased << 52) : fraction;
        return BitConverter.Int64BitsToDouble(Sign < 0 ? pattern | long.MinValue : pattern);
    }

    /// <summary>The value times 2^<paramref name="power"/>, exactly.</summary>
    public BigFloat Scale(int power) => IsZero ? this : new BigFloat(_significand, _exponent + power);

    public static BigFloat operator -(BigFloat a) => new(-a._significand, a._exponent);

    public static BigFloat operator +(BigFloat a, BigFloat b)
    {
        if (a.IsZero || b.IsZero)
        {
            return a.IsZero ? b : a;
        }

        // Far below the last kept bit: it could only change the direction of a rounding.
        var distance = a.Magnitude - b.Magnitude;
        if (Math.Abs(distance) > 2 * Precision)
        {
            return distance > 0 ? a : b;
        }

        var exponent = Math.Min(a._exponent, b._exponent);
        return Rounded((a._significand << (a._exponent - exponent)) + (b._significand << (b._exponent - exponent)), exponent);
    }

    public static BigFloat operator -(BigFloat a, BigFloat b) => a + -b;

    public static BigFloat operator *(BigFloat a, BigFloat b) => Rounded(a._significand * b._significand, a._exponent + b._exponent);

    public static BigFloat operator /(BigFloat a, BigFloat b)
    {
        if (b.IsZero)
        {
            throw new DivideByZeroException();
        }

        var shift = Math.Max(0, Precision + 2 + BitLength(b._significand) - BitLength(a._significand));
        return Rounded((a._significand << shift) / b._significand, a._exponent - b._exponent - shift);
    }

    public bool Equals(BigFloat other) => (this - other).IsZero;

    public override bool Equals(object? obj) => obj is BigFloat other && Equals(other);

    public override int GetHashCode() => ToDouble().GetHashCode();

    private static BigFloat Rounded(BigInteger significand, int exponent)
    {
        var (s, e) = RoundTo(significand, exponent, Precision);
        return s.IsZero ? default : new BigFloat(s, e);
    }

    // Keeps the given number of leading bits, ties to even.
    private static (BigInteger Significand, int Exponent) RoundTo(BigInteger significand, int exponent, int bits)
    {
        var excess = BitLength(significand) - bits;
        if (excess <= 0)
        {
            return (significand, exponent);
        }

        var magnitude = BigInteger.Abs(significand);
        var kept = magnitude >> excess;
        var rest = (magnitude - (kept << excess)) << 1;
        var order = rest.CompareTo(BigInteger.One << excess);
        if (order > 0 || (order == 0 && !kept.IsEven))
        {
            kept += 1;
        }

        return (significand.Sign < 0 ? -kept : kept, exponent + excess);
    }

    private static int BitLength(BigInteger value)
    {
        var bytes = BigInteger.Abs(value).ToByteArray();
        var last = bytes.Length - 1;
        while (last >= 0 && bytes[last] == 0)
        {
            last--;
        }

        var length = (last + 1) * 8;
        for (var top = last < 0 ? 0xFF : bytes[last]; (top & 0x80) == 0; top <<= 1)
        {
            length--;
        }

        return length;
    }
}
