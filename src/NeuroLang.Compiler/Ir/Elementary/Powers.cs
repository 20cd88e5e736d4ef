using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Elementary;

/// <summary>
/// pow and cbrt.
/// <para>
/// |x|^y = exp(y log |x|), with the logarithm and its product with y as sums of two numbers; special cases as in IEEE 754-2008, 9.2.1.
/// </para>
/// <para>
/// cbrt(x) = 2^q cbrt(2^k m), x = 2^(3 q + k) m, k = 0, 1, 2, m in [1, 2): a polynomial with a relative error of 2^-13.7 (float32), 2^-16.7 (float64; see
/// eng/minimax.py), then one or two steps of Newton, each of which squares the error.
/// </para>
/// </summary>
internal static class Powers
{
    private const double CubeRootOf2 = 1.2599210498948732;
    private const double CubeRootOf4 = 1.5874010519681996;

    private static readonly ImmutableArray<double> CbrtSingle = [0.552823365, 0.587113678, -0.162968755, 0.0231046565];

    private static readonly ImmutableArray<double> CbrtDouble =
        [0.5069807764914641, 0.7181499308591964, -0.30060737178203484, 0.08608944949080975, -0.010603580855245555];

    /// <summary>x to the power y.</summary>
    public static Term Pow(Term x, Term y)
    {
        var lane = x.Lane;
        var size = x.Abs();
        var (high, low) = Logarithms.Fine(size);

        // The logarithm at infinity and NaN is the number itself.
        high = Term.Select(size.Is(0), double.NegativeInfinity, Term.Select(size < double.PositiveInfinity, high, size));
        var (product, rest) = Lane.TwoProduct(y, high);
        rest = Term.Fma(y, low, rest);
        var bounded = product.AtMost(Exponentials.Highest(lane)).AtLeast(Exponentials.Lowest(lane));
        var (p, correction, scale) = Exponentials.FineParts(bounded, Term.Select(Equal(bounded, product), rest, 0));
        var magnitude = (p + correction) * scale * scale;
        magnitude = Term.Select(size.Is(1), 1, magnitude);

        var half = y * 0.5;
        var whole = Equal(y.Floor(), y);
        var odd = whole & !Equal(half.Floor(), half);
        var signed = (magnitude.Bits | Term.Select(odd, x.Bits & lane.SignBit, 0)).AsReal;
        var undefined = (x < 0) & (x > double.NegativeInfinity) & !whole;
        return Term.Select(y.Is(0) | x.Is(1), 1, Term.Select(undefined, double.NaN, signed));
    }

    /// <summary>Cube root.</summary>
    public static Term Cbrt(Term x)
    {
        var lane = x.Lane;
        var size = x.Abs();
        var small = size < lane.SmallestNormal;
        var bits = Term.Select(small, size * Math.Pow(2, lane.SubnormalShift), size).Bits;
        var ulps = Math.Pow(2, lane.FractionBits);
        var stored = ((bits >>> lane.FractionBits) | lane.Bits((long)(lane.ExponentBias + lane.FractionBits) << lane.FractionBits)).AsReal;
        var e = stored - Term.Select(small, ulps + lane.ExponentBias + lane.SubnormalShift, lane.Number(ulps + lane.ExponentBias));
        var m = ((bits & lane.Bits((1L << lane.FractionBits) - 1)) | lane.OneBits).AsReal;

        // (e + ½) / 3 is never near a whole number.
        var q = ((e + 0.5) * (1.0 / 3)).Floor();
        var k = Term.Fma(q, -3, e);
        var none = k < 1;
        var one = k < 2;
        var a = m * Term.Select(none, 1, Term.Select(one, 2, lane.Number(4)));
        var root = lane.Polynomial(m, lane.Pick(CbrtSingle, CbrtDouble))
            * Term.Select(none, 1, Term.Select(one, CubeRootOf2, lane.Number(CubeRootOf4)));
        for (var step = 0; step < (lane.IsSingle ? 1 : 2); step++)
        {
            var square = root * root;
            root -= Term.Fma(square, root, -a) / (square * 3);
        }

        var value = (root * lane.PowerOfTwo(q + lane.Rounder)).WithSignOf(x);
        return Term.Select((size > 0) & (size < double.PositiveInfinity), value, x);
    }

    private static Term Equal(Term a, Term b) => (a <= b) & (b <= a);
}
