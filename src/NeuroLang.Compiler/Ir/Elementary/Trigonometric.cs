using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Elementary;

/// <summary>
/// sin, cos and tan.
/// <para>
/// x = n π/2 + r, |r| ≤ π/4, with π/2 in three parts (Cody and Waite 1980): the first difference is exact, since n and the first part
/// have a product that the fused operation does not round and the result is short. Then sin r = r + r³ S(r²), error 2^-27.9 and
/// 2^-57.9; cos r = 1 - r²/2 + r⁴ C(r²), 2^-33 and 2^-63.9; tan r = r + r³ T(r²), 2^-29.5 and 2^-56.2, and tan x = -1 / tan r for odd n. See eng/minimax.py.
/// </para>
/// <para>
/// Up to 10^5 in float32 and 10^9 in float64 the results are as exact as elsewhere. Beyond, n may miss the nearest quarter turn, so that r leaves the
/// polynomials' interval a little: up to <see cref="Limit"/> (2^22 and 2^51 quarter turns; neighbouring numbers are then half a radian apart) errors grow to some ten
/// units. Larger arguments are taken as that limit: the result is a fixed number in [-1, 1]. Infinities give NaN.
/// </para>
/// </summary>
internal static class Trigonometric
{
    private const double TwoOverPi = 0.63661977236758138;
    private const double HalfPi = 1.5707963267948966;
    private const double HalfPiLow = 6.1232339957367660e-17;
    private const double HalfPiLowest = -1.4973849048591833e-33;

    private static readonly ImmutableArray<double> SinSingle = [-0.166666552, 0.00833218824, -0.000195180706];

    private static readonly ImmutableArray<double> SinDouble =
    [
        -0.1666666666666663, 0.00833333333332189, -0.0001984126982942053, 2.7557313565612694e-06, -2.505073929981954e-08, 1.589574921465699e-10,
    ];

    private static readonly ImmutableArray<double> CosSingle = [0.0416666456, -0.00138873095, 2.44323383e-05];

    private static readonly ImmutableArray<double> CosDouble =
    [
        0.041666666666666595, -0.001388888888887332, 2.480158728897731e-05, -2.755731420713995e-07, 2.0875703728927447e-09, -1.1358648315565781e-11,
    ];

    private static readonly ImmutableArray<double> TanSingle =
        [0.333333492, 0.133326739, 0.0540592074, 0.021284176, 0.0108338101, 8.89842049e-05, 0.00437778048];

    private static readonly ImmutableArray<double> TanDouble =
    [
        0.3333333333333276, 0.13333333333417033, 0.05396825392553694, 0.021869489635802673, 0.00886321878959071, 0.0035922924411070415,
        0.0014547376140813726, 0.0005951501835223836, 0.00022212820196250804, 0.00013704357534489672, -2.711638265543027e-05,
        9.012373129149134e-05, -4.523926615334537e-05, 2.0950571924040937e-05,
    ];

    /// <summary>The largest argument that is reduced.</summary>
    public static double Limit(Lane lane) => lane.Pick(6588397, 3537118876014220);

    /// <summary>Sine.</summary>
    public static Term Sin(Term x)
    {
        var (r, quadrant) = Reduce(x);
        return Term.Select(x.Abs() < Tiny(x.Lane), x, Circular(r, quadrant));
    }

    /// <summary>Cosine.</summary>
    public static Term Cos(Term x)
    {
        var (r, quadrant) = Reduce(x);
        return Circular(r, quadrant + 1);
    }

    /// <summary>Tangent.</summary>
    public static Term Tan(Term x)
    {
        var lane = x.Lane;
        var (r, lost, quadrant) = ReduceFine(x);
        var square = r * r;
        var tail = Term.Fma(square * r, lane.Polynomial(square, lane.Pick(TanSingle, TanDouble)), Term.Fma(lost, square, lost));
        var (tan, low) = Lane.FastTwoSum(r, tail);

        // -1 / (tan + low) from the quotient q of the first part and the residual 1 + q (tan + low).
        var q = -1 / tan;
        var cotangent = Term.Fma(q, Term.Fma(q, low, Term.Fma(q, tan, 1)), q);
        return Term.Select(x.Abs() < Tiny(lane), x, Term.Select(IsOdd(quadrant), cotangent, tan));
    }

    // Below, sin x and tan x are x; the reduction would lose the sign of zero.
    private static double Tiny(Lane lane) => lane.Pick(1e-4, 1e-9);

    /// <summary>r in [-π/4, π/4] and the quarter turns in the low bits of an integer.</summary>
    private static (Term R, Term Quadrant) Reduce(Term x)
    {
        var (n, exact, quadrant) = FirstDifference(x);
        var (_, second, third) = Parts(x.Lane);
        return (Finite(x, Term.Fma(n, -third, Term.Fma(n, -second, exact))), quadrant);
    }

    /// <summary>As <see cref="Reduce"/>, with what r was rounded by.</summary>
    private static (Term R, Term Lost, Term Quadrant) ReduceFine(Term x)
    {
        var (n, exact, quadrant) = FirstDifference(x);
        var (_, second, third) = Parts(x.Lane);
        var (product, productLow) = Lane.TwoProduct(n, x.Constant(-second));
        var (sum, sumLow) = Lane.TwoSum(exact, product);
        var (r, lost) = Lane.FastTwoSum(sum, Term.Fma(n, -third, sumLow + productLow));
        return (Finite(x, r), lost, quadrant);
    }

    /// <summary>n, x less n times the first part of π/2, and n in the low bits of an integer.</summary>
    private static (Term N, Term Difference, Term Quadrant) FirstDifference(Term x)
    {
        var lane = x.Lane;
        var limit = Limit(lane);
        var limited = x.AtMost(limit).AtLeast(-limit);
        var rounded = Term.Fma(limited, TwoOverPi, lane.Number(lane.Rounder));
        var n = rounded - lane.Rounder;
        return (n, Term.Fma(n, -Parts(lane).First, limited), rounded.Bits);
    }

    // Zero times an infinity is NaN, which the limit had hidden.
    private static Term Finite(Term x, Term r) => Term.Fma(x, 0, r);

    private static (double First, double Second, double Third) Parts(Lane lane)
    {
        if (!lane.IsSingle)
        {
            return (HalfPi, HalfPiLow, HalfPiLowest);
        }

        var first = (double)(float)HalfPi;
        var second = (double)(float)(HalfPi - first);
        return (first, second, (HalfPi - first - second) + HalfPiLow);
    }

    private static Term IsOdd(Term quadrant) => !(quadrant & quadrant.Constant(1)).Is(0);

    /// <summary>sin(r + quadrant π/2).</summary>
    private static Term Circular(Term r, Term quadrant)
    {
        var lane = r.Lane;
        var square = r * r;
        var sin = Term.Fma(square * r, lane.Polynomial(square, lane.Pick(SinSingle, SinDouble)), r);
        var cos = Term.Fma(square, Term.Fma(square, lane.Polynomial(square, lane.Pick(CosSingle, CosDouble)), -0.5), 1);
        var sign = (quadrant & quadrant.Constant(2)) << (lane.IsSingle ? 30 : 62);
        return (Term.Select(IsOdd(quadrant), cos, sin).Bits ^ sign).AsReal;
    }
}
