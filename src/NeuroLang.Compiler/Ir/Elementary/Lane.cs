using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Elementary;

/// <summary>The floating-point format that a sequence is written for, and the constants that follow from it.</summary>
internal sealed class Lane(IrFactory factory, IrType real)
{
    /// <summary>Makes the expressions.</summary>
    public IrFactory Factory => factory;

    /// <summary>The real type.</summary>
    public IrType Real => real;

    /// <summary>The integer type of the same width.</summary>
    public IrType Int => IsSingle ? IrType.Int32 : IrType.Int64;

    /// <summary>True for float32.</summary>
    public bool IsSingle => real == IrType.Float32;

    /// <summary>Stored bits of the significand.</summary>
    public int FractionBits => IsSingle ? 23 : 52;

    /// <summary>What is added to an exponent when it is stored.</summary>
    public int ExponentBias => IsSingle ? 127 : 1023;

    /// <summary>
    /// 1.5 * 2^FractionBits: adding it to a small real rounds that to the nearest integer, ties to even, and leaves the
    /// integer in the low bits of the sum.
    /// </summary>
    public double Rounder => IsSingle ? 12582912.0 : 6755399441055744.0;

    /// <summary>The smallest normal number.</summary>
    public double SmallestNormal => IsSingle ? 1.17549435082228751e-38 : 2.2250738585072014e-308;

    /// <summary>A factor that makes every subnormal number normal, as its exponent.</summary>
    public int SubnormalShift => IsSingle ? 24 : 54;

    /// <summary>The sign bit alone.</summary>
    public Term SignBit => Bits(IsSingle ? int.MinValue : long.MinValue);

    /// <summary>The bits of 1.</summary>
    public Term OneBits => Bits((long)ExponentBias << FractionBits);

    /// <summary>An expression of this format.</summary>
    public Term Of(IrExpr expr) => new(this, expr);

    /// <summary>A real constant, rounded to the format.</summary>
    public Term Number(double value) => new(this, factory.Real(real, value));

    /// <summary>An integer constant.</summary>
    public Term Bits(long value) => new(this, factory.Int(Int, value));

    /// <summary>The one of two numbers that belongs to the format.</summary>
    public double Pick(double single, double @double) => IsSingle ? single : @double;

    /// <summary>The one of two lists of coefficients that belongs to the format.</summary>
    public ImmutableArray<double> Pick(ImmutableArray<double> single, ImmutableArray<double> @double) => IsSingle ? single : @double;

    /// <summary>A number known as the sum of two float64 (the second below half a unit of the first) as the sum of two numbers of the format.</summary>
    public (double High, double Low) Split(double high, double low)
    {
        if (!IsSingle)
        {
            return (high, low);
        }

        var first = (double)(float)high;
        return (first, (float)((high - first) + low));
    }

    /// <summary>A number as the sum of a short one, whose product with integers below 2^<paramref name="spare"/> is exact, and a second.</summary>
    public (double High, double Low) SplitShort(double high, double low, int spare)
    {
        var bits = BitConverter.DoubleToInt64Bits(high);
        var dropped = 52 - FractionBits + spare;
        var first = BitConverter.Int64BitsToDouble(bits >> dropped << dropped);
        return (first, (high - first) + low);
    }

    /// <summary>A polynomial by Horner's rule, constant term first; one fused operation per power.</summary>
    public Term Polynomial(Term x, ImmutableArray<double> coefficients)
    {
        var sum = Number(coefficients[coefficients.Length - 1]);
        for (var i = coefficients.Length - 2; i >= 0; i--)
        {
            sum = Term.Fma(sum, x, coefficients[i]);
        }

        return sum;
    }

    /// <summary>2^n for a whole number n within the normal range, given as <c>n + Rounder</c>.</summary>
    public Term PowerOfTwo(Term rounded) => ((rounded.Bits << FractionBits) + OneBits).AsReal;

    /// <summary>a + b and its rounding error, for |a| not below |b| or a = 0 (Dekker 1971).</summary>
    public static (Term High, Term Low) FastTwoSum(Term a, Term b)
    {
        var sum = a + b;
        return (sum, (a - sum) + b);
    }

    /// <summary>a + b and its rounding error (Knuth 1969).</summary>
    public static (Term High, Term Low) TwoSum(Term a, Term b)
    {
        var sum = a + b;
        var part = sum - a;
        return (sum, (a - (sum - part)) + (b - part));
    }

    /// <summary>a * b and its rounding error.</summary>
    public static (Term High, Term Low) TwoProduct(Term a, Term b)
    {
        var product = a * b;
        return (product, Term.Fma(a, b, -product));
    }
}
