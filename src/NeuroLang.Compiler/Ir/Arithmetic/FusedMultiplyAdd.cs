using System.Numerics;

namespace NeuroLang.Compiler.Ir.Arithmetic;

/// <summary>a * b + c rounded once, without the processor's instruction, which .NET Standard 2.0 does not offer.</summary>
internal static class FusedMultiplyAdd
{
    private const int FractionBits = 52;
    private const int SmallestExponent = -1074;
    private const int LargestExponent = 971;
    private const long HiddenBit = 1L << FractionBits;

    /// <summary>
    /// For float32: the product is exact in double. The sum is rounded to odd (Boldo and Melquiond 2008): where it is not exact, its last bit is set, so
    /// that the second rounding to float32 cannot meet a tie that is none.
    /// </summary>
    public static float Single(float a, float b, float c)
    {
        var product = (double)a * b;
        var sum = product + c;
        var part = sum - product;
        var error = (product - (sum - part)) + (c - part);

        // Also false for infinities and NaN, whose error is NaN.
        if (error is < 0 or > 0)
        {
            var bits = BitConverter.DoubleToInt64Bits(sum);
            if ((bits & 1) == 0)
            {
                // One step towards the exact value; an even number has its neighbours at odd distance.
                bits += (error > 0) == (sum > 0) ? 1 : -1;
                sum = BitConverter.Int64BitsToDouble(bits);
            }
        }

        return (float)sum;
    }

    /// <summary>For float64: exact integers, rounded to nearest even at the end.</summary>
    public static double Double(double a, double b, double c)
    {
        if (!IsFinite(a) || !IsFinite(b) || !IsFinite(c) || a == 0 || b == 0)
        {
            // No rounding in the product: zero, infinite or NaN. Finite factors and an infinite c give c.
            return IsFinite(a) && IsFinite(b) && !IsFinite(c) ? c : (a * b) + c;
        }

        var (ma, ea) = Split(a);
        var (mb, eb) = Split(b);
        var (mc, ec) = Split(c);
        var product = new BigInteger(ma) * mb;
        var exponent = ea + eb;
        if (mc == 0)
        {
            return Round(product, exponent);
        }

        var lowest = Math.Min(exponent, ec);
        var sum = (product << (exponent - lowest)) + (new BigInteger(mc) << (ec - lowest));
        return sum.IsZero ? 0.0 : Round(sum, lowest);
    }

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    /// <summary>value = significand * 2^exponent.</summary>
    private static (long Significand, int Exponent) Split(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var stored = (int)((bits >> FractionBits) & 0x7FF);
        var fraction = bits & (HiddenBit - 1);
        var significand = stored == 0 ? fraction : fraction | HiddenBit;
        return (bits < 0 ? -significand : significand, stored == 0 ? SmallestExponent : stored + SmallestExponent - 1);
    }

    private static double Round(BigInteger value, int exponent)
    {
        var magnitude = BigInteger.Abs(value);
        var drop = Math.Max(BitLength(magnitude) - FractionBits - 1, SmallestExponent - exponent);
        if (drop > 0)
        {
            var rest = magnitude & ((BigInteger.One << drop) - 1);
            var half = BigInteger.One << (drop - 1);
            magnitude >>= drop;
            exponent += drop;
            var comparison = rest.CompareTo(half);
            if (comparison > 0 || (comparison == 0 && !magnitude.IsEven))
            {
                magnitude += 1;
            }
        }

        // At most 53 bits, or 2^53 after rounding up: exact as a double.
        var significand = (double)magnitude;
        var result = exponent > LargestExponent + FractionBits + 1 ? double.PositiveInfinity : Scale(significand, exponent);
        return value.Sign < 0 ? -result : result;
    }

    // The result is a whole multiple of the smallest subnormal number, so each product is exact (or overflows, as it should).
    private static double Scale(double significand, int exponent)
    {
        for (; exponent > 900; exponent -= 900)
        {
            significand *= Power(900);
        }

        for (; exponent < -900; exponent += 900)
        {
            significand *= Power(-900);
        }

        return significand * Power(exponent);
    }

    private static double Power(int exponent) => BitConverter.Int64BitsToDouble((exponent + 1023L) << FractionBits);

    private static int BitLength(BigInteger magnitude)
    {
        var bytes = magnitude.ToByteArray();
        var top = bytes.Length - 1;
        while (bytes[top] == 0)
        {
            top--;
        }

        var bits = 8 * top;
        for (var rest = (int)bytes[top]; rest > 0; rest >>= 1)
        {
            bits++;
        }

        return bits;
    }
}
