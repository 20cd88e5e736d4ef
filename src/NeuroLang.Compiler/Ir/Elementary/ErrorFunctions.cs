using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Elementary;

/// <summary>
/// erf and erfc.
/// <para>
/// For x ≥ 0, erfc(x) = e^(-x²) R(t) / (1 + 2 x), t = (x - 4) / (x + 4) (the form of Shepherd and Laframboise 1981), with the square, the exponential
/// and the quotient as sums of two numbers; erfc(-x) = 2 - erfc(x), and erfc(x) = 1 - erf(x) for |x| below ½. The minimax polynomial R has a relative error of 2^-27.7 in float32 (up to
/// x = 10.25) and 2^-57.4 in float64 (up to 27.5); beyond, the result is zero. erf(x) = x + x E(x²) up to 1 (2^-29.3, 2^-56.0), else 1 - erfc(x). See eng/minimax.py.
/// </para>
/// </summary>
internal static class ErrorFunctions
{
    private static readonly ImmutableArray<double> ErfSingle =
        [0.128379166, -0.37612626, 0.112835832, -0.0268536918, 0.00518807396, -0.000800788228, 7.84613221e-05];

    private static readonly ImmutableArray<double> ErfDouble =
    [
        0.12837916709551256, -0.3761263890318346, 0.11283791670942667, -0.02686617064293298, 0.0052239776049484155, -0.0008548325882338911,
        0.00012055292363473507, -1.4924691726117415e-05, 1.6446903820262815e-06, -1.6204729274366205e-07, 1.3704691614593124e-08, -7.76860825507415e-10,
    ];

    // R without its constant term, which is a sum of two numbers.
    private static readonly ImmutableArray<double> ErfcSingle =
    [
        -0.139621139, 0.015379617, 0.0680980459, -0.101037368, 0.0937198848, -0.0663590729, 0.037221957, -0.016012596, 0.00505867368,
        -0.00112891581, -0.000640635088,
    ];

    private static readonly ImmutableArray<double> ErfcDouble =
    [
        -0.13962111684056253, 0.01537965210261962, 0.0680970542546946, -0.1010390660362977, 0.0937328349982754, -0.06633036581235707,
        0.037167515538724445, -0.01619773405629338, 0.005031969966817133, -0.0007577732982534806, -0.00019925663466203544,
        0.0001506217172240053, -2.4399414807480087e-05, -1.1222159325020154e-05, 5.710145205509138e-06, 2.9410643072764037e-07,
        -8.259101441883188e-07, 7.418364422829079e-08, 1.1030578876709992e-07, -1.7531132215472558e-08, -1.4074933217052663e-08,
        1.6978529473239834e-09, 1.2052687629085244e-09,
    ];

    /// <summary>The error function.</summary>
    public static Term Erf(Term x)
    {
        var size = x.Abs();
        return Term.Select(size < 1, Near(x), (1 - Complement(size)).WithSignOf(x));
    }

    /// <summary>1 - erf(x), exact in relative terms for large x.</summary>
    public static Term Erfc(Term x)
    {
        // Near zero R is steep, and its argument's rounding would show.
        var size = x.Abs();
        var value = Complement(size);
        return Term.Select(size < 0.5, 1 - Near(x), Term.Select(x < 0, 2 - value, value));
    }

    /// <summary>erf of a number up to 1.</summary>
    private static Term Near(Term x) => Term.Fma(x, x.Lane.Polynomial(x * x, x.Lane.Pick(ErfSingle, ErfDouble)), x);

    /// <summary>erfc of a number that is not negative.</summary>
    private static Term Complement(Term size)
    {
        var lane = size.Lane;
        var x = size.AtMost(lane.Pick(10.25, 27.5));
        var (square, squareLow) = Lane.TwoProduct(x, x);
        var (e, eLow, scale) = Exponentials.FineParts(-square, -squareLow);

        var t = (x - 4) / (x + 4);
        var first = lane.Pick(1.23299512, 1.2329951186255526);
        var firstLow = lane.Pick(-3.3657023834621214e-08, -4.516421139914225e-17);
        var (r, rLow) = Lane.FastTwoSum(lane.Number(first), t * lane.Polynomial(t, lane.Pick(ErfcSingle, ErfcDouble)));
        rLow += firstLow;

        var (divisor, divisorLow) = Lane.TwoSum(lane.Number(1), x + x);
        var inverse = 1 / divisor;
        var quotient = r * inverse;
        var quotientLow = (Term.Fma(-quotient, divisor, r) + Term.Fma(-quotient, divisorLow, rLow)) * inverse;

        var (value, valueLow) = Lane.TwoProduct(e, quotient);
        valueLow += Term.Fma(e, quotientLow, eLow * quotient);
        return (value + valueLow) * scale * scale;
    }
}
