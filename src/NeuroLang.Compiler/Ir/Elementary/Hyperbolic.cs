using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Elementary;

/// <summary>
/// sinh, cosh and tanh: near zero x + x³ P(x²) (sinh up to 1: error 2^-31.4 in float32 and 2^-61.5 in float64; tanh up to 0.625: 2^-27.7, 2^-61.2; see
/// eng/minimax.py), else from the exponential: with A = e^|x| / 2, cosh = A + 1 / (4 A), sinh = A - 1 / (4 A); tanh = 1 - 2 / (e^2|x| + 1).
/// </summary>
internal static class Hyperbolic
{
    private static readonly ImmutableArray<double> SinhSingle = [0.166666672, 0.00833331514, 0.00019841663, 2.79001847e-06];

    private static readonly ImmutableArray<double> SinhDouble =
    [
        0.16666666666666669, 0.00833333333333297, 0.00019841269841531237, 2.7557319130358657e-06, 2.5052126860409168e-08,
        1.605700013451217e-10, 7.765910163188164e-13,
    ];

    private static readonly ImmutableArray<double> TanhSingle = [-0.333332807, 0.133314162, -0.0537379421, 0.020634139, -0.00570011977];

    private static readonly ImmutableArray<double> TanhDouble =
    [
        -0.33333333333333315, 0.1333333333332997, -0.05396825396615517, 0.021869488470858508, -0.008863234341170883, 0.0035921142449126453,
        -0.0014557273452282685, 0.0005894571589273053, -0.0002370254064201953, 9.158066765082995e-05, -3.0208124814135457e-05, 6.051092791938622e-06,
    ];

    /// <summary>Hyperbolic sine.</summary>
    public static Term Sinh(Term x)
    {
        var size = x.Abs();
        var half = HalfExp(size);
        return Term.Select(size < 1, Odd(size, SinhSingle, SinhDouble), half - (0.25 / half)).WithSignOf(x);
    }

    /// <summary>Hyperbolic cosine.</summary>
    public static Term Cosh(Term x)
    {
        var half = HalfExp(x.Abs());
        return half + (0.25 / half);
    }

    /// <summary>Hyperbolic tangent.</summary>
    public static Term Tanh(Term x)
    {
        var lane = x.Lane;
        var size = x.Abs();
        var (p, scale) = Exponentials.Parts((size + size).AtMost(lane.Pick(20, 40)));
        var large = 1 - (2 / Term.Fma(p * scale, scale, 1));
        return Term.Select(size < 0.625, Odd(size, TanhSingle, TanhDouble), large).WithSignOf(x);
    }

    private static Term HalfExp(Term size)
    {
        var lane = size.Lane;
        var (high, low, scale) = Exponentials.FineParts(size.AtMost(Exponentials.Highest(lane) + 1), lane.Number(0));
        return (high + low) * scale * (scale * 0.5);
    }

    private static Term Odd(Term x, ImmutableArray<double> single, ImmutableArray<double> @double)
    {
        var square = x * x;
        return Term.Fma(square * x, x.Lane.Polynomial(square, x.Lane.Pick(single, @double)), x);
    }
}
