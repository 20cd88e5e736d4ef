using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Elementary;

/// <summary>
/// exp, expm1, exprel and sigmoid.
/// <para>
/// exp(x) = 4^n e^r with n = round(x / (2 ln 2)) and |r| ≤ ln 2. Reducing by 2 ln 2 and not by ln 2 costs one more
/// coefficient, but 4^n e^r = (e^r 2^n) 2^n then never leaves the range between two multiplications by the same power of two,
/// so overflow, subnormal results and infinities need no cases: x is only kept in the interval where the result is
/// neither zero nor infinite by a margin. e^r = 1 + r + r² Q(r); Q is the minimax polynomial for the relative error of e^r:
/// 2^-26.0 in float32, 2^-56.5 in float64; before rounding. See eng/minimax.py.
/// </para>
/// </summary>
internal static class Exponentials
{
    private const double TwoLn2 = 1.3862943611198906;
    private const double TwoLn2Low = 4.6380936276925993e-17;
    private const double InverseTwoLn2 = 0.72134752044448170;
    private const double Ln2 = 0.69314718055994531;
    private const double Ln2Low = 2.3190468138462996e-17;
    private const double InverseLn2 = 1.4426950408889634;

    private static readonly ImmutableArray<double> ExpSingle =
        [1, 1, 0.500000358, 0.166666165, 0.0416611992, 0.00833596475, 0.00141054508, 0.000196306661];

    private static readonly ImmutableArray<double> ExpDouble =
    [
        1, 1, 0.4999999999999993, 0.16666666666666938, 0.041666666666702164, 0.008333333333269721, 0.001388888888356628, 0.00019841269892909027,
        2.480159083571121e-05, 2.755730061390306e-06, 2.7556156720962385e-07, 2.5055037752322445e-08, 2.1062440299298265e-09, 1.5935444634772987e-10,
    ];

    // Q alone, one degree higher: 2^-30.1 and 2^-61.4.
    private static readonly ImmutableArray<double> FineSingle = [0.5, 0.166666731, 0.0416666232, 0.00833257008, 0.00138909195, 0.00020104133, 2.46921354e-05];

    private static readonly ImmutableArray<double> FineDouble =
    [
        0.5, 0.16666666666666655, 0.04166666666666688, 0.008333333333337535, 0.0013888888888845216, 0.0001984126983612154, 2.4801587333673265e-05,
        2.755732220632717e-06, 2.755730857922977e-07, 2.505122027236017e-08, 2.087829467661648e-09, 1.6190503417043532e-10, 1.1419147927066747e-11,
    ];

    // exp(r) = 1 + r + r² Q(r) for |r| ≤ ln 2 / 2, relative to expm1: 2^-26.1, 2^-61.5.
    private static readonly ImmutableArray<double> Expm1Single = [0.49999997, 0.166665435, 0.0416674986, 0.00836654287, 0.00138649356];

    private static readonly ImmutableArray<double> Expm1Double =
    [
        0.5, 0.16666666666666677, 0.04166666666666661, 0.008333333333321456, 0.0013888888888923846, 0.00019841269886515482,
        2.4801587237354977e-05, 2.755724385231323e-06, 2.7557353127902946e-07, 2.5109153175692576e-08, 2.088939948418409e-09,
    ];

    /// <summary>Arguments below give zero.</summary>
    public static double Lowest(Lane lane) => lane.Pick(-104, -746);

    /// <summary>Arguments above give infinity.</summary>
    public static double Highest(Lane lane) => lane.Pick(89, 710);

    /// <summary>e^x.</summary>
    public static Term Exp(Term x)
    {
        var (p, scale) = Parts(x.AtMost(Highest(x.Lane)).AtLeast(Lowest(x.Lane)));
        return p * scale * scale;
    }

    /// <summary>e^x = Value * Scale * Scale for x between <see cref="Lowest"/> and <see cref="Highest"/>.</summary>
    public static (Term Value, Term Scale) Parts(Term x)
    {
        var lane = x.Lane;
        var (r, _, rounded) = Reduce(x);
        return (lane.Polynomial(r, lane.Pick(ExpSingle, ExpDouble)), lane.PowerOfTwo(rounded));
    }

    /// <summary>
    /// e^(x + low) = (High + Low) * Scale * Scale with an error below a tenth of a unit in the last place of High, for |low| a unit of x or less.
    /// </summary>
    public static (Term High, Term Low, Term Scale) FineParts(Term x, Term low)
    {
        var lane = x.Lane;
        var (r, lost, rounded) = Reduce(x);
        var (one, cut) = Lane.FastTwoSum(lane.Number(1), r);
        var tail = Term.Fma(r * r, lane.Polynomial(r, lane.Pick(FineSingle, FineDouble)), cut);
        var (high, below) = Lane.FastTwoSum(one, tail);
        return (high, Term.Fma(lost + low, high, below), lane.PowerOfTwo(rounded));
    }

    /// <summary>e^x - 1, exact in relative terms near zero.</summary>
    public static Term Expm1(Term x)
    {
        var lane = x.Lane;
        var (value, _) = ScaledExpm1(x.AtMost(Highest(lane)), 1);
        return Term.Select(x.Abs() < lane.Pick(2.98023224e-8, 5.5511151231257827e-17), x, value * 2);
    }

    /// <summary>(e^x - 1) / x, and 1 at zero.</summary>
    public static Term Exprel(Term x)
    {
        // Before the division the numerator is smaller by 2^shift, so that it overflows only where the quotient does.
        var lane = x.Lane;
        var shift = lane.IsSingle ? 9 : 11;
        var (value, limited) = ScaledExpm1(x.AtMost(lane.Pick(94, 717)), shift);
        var divisor = limited * Math.Pow(2, -shift);
        return Term.Select(x.Abs() < lane.Pick(2.98023224e-8, 5.5511151231257827e-17), 1, value / divisor);
    }

    /// <summary>1 / (1 + e^-x), as e^x / (1 + e^x) for negative x.</summary>
    public static Term Sigmoid(Term x)
    {
        var lane = x.Lane;
        var (high, low, scale) = FineParts((-x.Abs()).AtLeast(Lowest(lane)), lane.Number(0));
        var e = (high + low) * scale * scale;
        var (sum, lost) = Lane.FastTwoSum(lane.Number(1), e);

        // One step of Newton takes in what the sum was rounded by.
        var inverse = 1 / sum;
        inverse = Term.Fma(inverse, Term.Fma(-inverse, lost, Term.Fma(-inverse, sum, 1)), inverse);
        return Term.Select(x < 0, Term.Fma(high, inverse, low * inverse) * scale * scale, inverse);
    }

    /// <summary>(e^x - 1) 2^-shift for x not above where 2^(n - shift) overflows; and x itself.</summary>
    private static (Term Value, Term X) ScaledExpm1(Term x, int shift)
    {
        var lane = x.Lane;
        var bounded = x.AtLeast(lane.Pick(-18, -40));
        var rounded = Term.Fma(bounded, InverseLn2, lane.Number(lane.Rounder));
        var n = rounded - lane.Rounder;
        var (high, low) = lane.Split(Ln2, Ln2Low);
        var r = Term.Fma(n, -low, Term.Fma(n, -high, bounded));
        var m = Term.Fma(r * r, lane.Polynomial(r, lane.Pick(Expm1Single, Expm1Double)), r);
        var scale = ((rounded.Bits << lane.FractionBits) + lane.Bits((long)(lane.ExponentBias - shift) << lane.FractionBits)).AsReal;
        return (Term.Fma(m, scale, scale - Math.Pow(2, -shift)), x);
    }

    /// <summary>x = n 2 ln 2 + r + lost; gives r, lost and n + Rounder.</summary>
    private static (Term R, Term Lost, Term Rounded) Reduce(Term x)
    {
        var lane = x.Lane;
        var rounded = Term.Fma(x, InverseTwoLn2, lane.Number(lane.Rounder));
        var n = rounded - lane.Rounder;
        var (high, low) = lane.Split(TwoLn2, TwoLn2Low);

        // Exact: the difference is a multiple of the last place of the constant, and small.
        var first = Term.Fma(n, -high, x);
        var r = Term.Fma(n, -low, first);
        return (r, Term.Fma(n, -low, first - r), rounded);
    }
}
