using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Elementary;

/// <summary>
/// log, log2, log10 and log1p.
/// <para>
/// x = 2^e m with m in [√½, √2), f = m - 1 exactly. In float32 log(1 + f) = f - f²/2 + f³ P(f), error 2^-27.3 of the logarithm;
/// in float64, with s = f / (2 + f), log(1 + f) = f - s (f - z P(z)), z = s², error 2^-59.5. The others, and pow, take the logarithm as
/// a sum of two numbers: log(1 + f) = 2 s (1 + z/3 + z² P(z)), in which s, z/3 and the product are sums of two numbers; P
/// has an error of 2^-36.8 and 2^-73.5 of the logarithm. Before rounding; see eng/minimax.py.
/// </para>
/// </summary>
internal static class Logarithms
{
    private const double Ln2 = 0.69314718055994531;
    private const double Ln2Low = 2.3190468138462996e-17;
    private const double Log2E = 1.4426950408889634;
    private const double Log2ELow = 2.0355273740931033e-17;
    private const double Log10E = 0.43429448190325182;
    private const double Log10ELow = 1.0983196502167651e-17;
    private const double Third = 1.0 / 3;
    private const double ThirdLow = 1.8503717077085942e-17;

    private static readonly ImmutableArray<double> SeriesSingle =
        [0.333333313, -0.250008196, 0.200012445, -0.166234136, 0.142015055, -0.131594792, 0.127626896, -0.0763738006];

    private static readonly ImmutableArray<double> AtanhDouble =
    [
        0.6666666666666735, 0.3999999999941035, 0.2857142874330901, 0.22222198480205893, 0.18183569146369086, 0.15313926536591713, 0.14797203438441744,
    ];

    private static readonly ImmutableArray<double> FineSingle = [0.200000763, 0.142735466, 0.117097609];

    private static readonly ImmutableArray<double> FineDouble =
    [
        0.1999999999999999, 0.14285714285721907, 0.11111111108899378, 0.09090909421418515, 0.07692279251951967, 0.06668130924778334,
        0.05837914241177238, 0.059907038552227565,
    ];

    /// <summary>The natural logarithm.</summary>
    public static Term Log(Term x)
    {
        var lane = x.Lane;
        var (e, m) = Decompose(x);
        var f = m - 1;
        var square = f * f;
        var (high, low) = lane.Split(Ln2, Ln2Low);
        Term value;
        if (lane.IsSingle)
        {
            var tail = Term.Fma(square * f, lane.Polynomial(f, SeriesSingle), e * low);
            value = Term.Fma(e, high, Term.Fma(square, -0.5, tail) + f);
        }
        else
        {
            var s = f / (m + 1);
            var z = s * s;
            var half = square * 0.5;
            var tail = Term.Fma(s, Term.Fma(z, lane.Polynomial(z, AtanhDouble), half), e * low);
            value = Term.Fma(e, high, f - (half - tail));
        }

        return Special(x, value);
    }

    /// <summary>The logarithm of base 2; exact for powers of two.</summary>
    public static Term Log2(Term x)
    {
        var (e, high, low) = FineMantissa(Decompose(x));
        var (product, rest) = Times(high, low, x.Lane.Split(Log2E, Log2ELow));
        var (sum, lost) = Lane.FastTwoSum(e, product);
        return Special(x, sum + (lost + rest));
    }

    /// <summary>The logarithm of base 10.</summary>
    public static Term Log10(Term x)
    {
        var (high, low) = Fine(x);
        var (product, rest) = Times(high, low, x.Lane.Split(Log10E, Log10ELow));
        return Special(x, product + rest);
    }

    /// <summary>log(1 + x), exact in relative terms near zero.</summary>
    public static Term Log1p(Term x)
    {
        var lane = x.Lane;
        var (u, lost) = Lane.TwoSum(lane.Number(1), x);
        var (high, low) = Fine(u);
        var c = lost / u;
        var value = high + (low + Term.Fma(c * -0.5, c, c));
        return Term.Select(x.Abs() < lane.Pick(2.98023224e-8, 5.5511151231257827e-17), x, Special(u, value));
    }

    /// <summary>log x for positive finite x as a sum of two numbers, with about 33 and 66 correct bits.</summary>
    public static (Term High, Term Low) Fine(Term x)
    {
        var lane = x.Lane;
        var (e, high, low) = FineMantissa(Decompose(x));
        var (ln2, ln2Low) = lane.SplitShort(Ln2, Ln2Low, lane.IsSingle ? 8 : 11);
        var (sum, lost) = Lane.FastTwoSum(e * ln2, high);
        return Lane.FastTwoSum(sum, Term.Fma(e, ln2Low, low) + lost);
    }

    /// <summary>The logarithm at zero, negative numbers, infinity and NaN, else the value.</summary>
    private static Term Special(Term x, Term value)
    {
        var positive = Term.Select(x.Is(double.PositiveInfinity), double.PositiveInfinity, value);
        return Term.Select(x > 0, positive, Term.Select(x.Is(0), double.NegativeInfinity, x.Constant(double.NaN)));
    }

    /// <summary>Exponent (a whole number) and significand in [√½, √2) of a positive finite number, subnormal ones included.</summary>
    private static (Term Exponent, Term Significand) Decompose(Term x)
    {
        // Before the shift the bits are moved so that the exponent changes at √½ and not at 1.
        var lane = x.Lane;
        var half = lane.IsSingle ? 0x3F3504F3L : 0x3FE6A09E667F3BCDL;
        var one = (long)lane.ExponentBias << lane.FractionBits;
        var small = x < lane.SmallestNormal;
        var bits = Term.Select(small, x * Math.Pow(2, lane.SubnormalShift), x).Bits + lane.Bits(one - half);

        // The biased exponent as a real: its bits in the fraction of 2^FractionBits.
        var ulps = Math.Pow(2, lane.FractionBits);
        var stored = ((bits >>> lane.FractionBits) | lane.Bits((long)(lane.ExponentBias + lane.FractionBits) << lane.FractionBits)).AsReal;
        var bias = Term.Select(small, ulps + lane.ExponentBias + lane.SubnormalShift, lane.Number(ulps + lane.ExponentBias));
        var m = ((bits & lane.Bits((1L << lane.FractionBits) - 1)) + lane.Bits(half)).AsReal;
        return (stored - bias, m);
    }

    /// <summary>The exponent as it is, and log m as a sum of two numbers.</summary>
    private static (Term Exponent, Term High, Term Low) FineMantissa((Term Exponent, Term Significand) x)
    {
        var lane = x.Significand.Lane;
        var f = x.Significand - 1;

        // s = f / (2 + f)
        var (sum, lost) = Lane.FastTwoSum(lane.Number(2), f);
        var inverse = 1 / sum;
        var s = f * inverse;
        var sLow = Term.Fma(s, -lost, Term.Fma(s, -sum, f)) * inverse;

        // z = s², and w = z/3 + z² P(z)
        var (z, zLow) = Lane.TwoProduct(s, s);
        zLow = Term.Fma(s + s, sLow, zLow);
        var (third, thirdRest) = Times(z, zLow, lane.Split(Third, ThirdLow));
        var (w, wLow) = Lane.FastTwoSum(third, z * z * lane.Polynomial(z, lane.Pick(FineSingle, FineDouble)));
        wLow += thirdRest;

        // log m = 2 (s + s w)
        var (product, rest) = Lane.TwoProduct(s, w);
        rest = Term.Fma(s, wLow, Term.Fma(sLow, w, rest));
        var (high, low) = Lane.FastTwoSum(s, product);
        low += sLow + rest;
        return (x.Exponent, high + high, low + low);
    }

    /// <summary>The product of two sums of two numbers.</summary>
    private static (Term High, Term Low) Times(Term high, Term low, (double High, double Low) factor)
    {
        var f = high.Constant(factor.High);
        var (product, rest) = Lane.TwoProduct(high, f);
        return (product, Term.Fma(high, factor.Low, Term.Fma(low, f, rest)));
    }
}
