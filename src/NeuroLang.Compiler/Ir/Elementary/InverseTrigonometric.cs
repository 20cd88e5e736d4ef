using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Elementary;

/// <summary>
/// atan, atan2, asin and acos.
/// <para>
/// atan a = a + a³ A(a²) for 0 ≤ a ≤ 1 (error 2^-27.3 in float32, 2^-56.1 in float64), else π/2 - atan(1/a). asin x = x + x³ B(x²) for
/// |x| ≤ ½ (2^-27.6, 2^-55.9), else π/2 - 2 asin √((1 - |x|)/2), in which what the root was rounded by is put back. See eng/minimax.py.
/// </para>
/// </summary>
internal static class InverseTrigonometric
{
    private const double Pi = 3.1415926535897931;
    private const double PiLow = 1.2246467991473532e-16;
    private const double HalfPi = 1.5707963267948966;
    private const double HalfPiLow = 6.1232339957367660e-17;

    private static readonly ImmutableArray<double> AtanSingle =
        [-0.333332986, 0.199985355, -0.142641261, 0.109516546, -0.084020555, 0.0579357781, -0.0311577227, 0.0109045012, -0.00179149141];

    private static readonly ImmutableArray<double> AtanDouble =
    [
        -0.3333333333333307, 0.19999999999951762, -0.14285714282588965, 0.11111111007368171, -0.0909090700824457, 0.07692279893858335,
        -0.06666404461679507, 0.05880530025646441, -0.0525352771202053, 0.04722351423437732, -0.04219251405955743, 0.03664331643253961,
        -0.02990599165836199, 0.021987373659785744, -0.01390285189418542, 0.007198075071312792, -0.002885704540764677, 0.0008315922093518279,
        -0.00015221801857728172, 1.323067194715824e-05,
    ];

    private static readonly ImmutableArray<double> AsinSingle = [0.166667521, 0.0749531016, 0.0454690196, 0.0241854992, 0.0421570316];

    private static readonly ImmutableArray<double> AsinDouble =
    [
        0.1666666666666541, 0.07500000000336586, 0.04464285682862464, 0.030381959126317706, 0.022371758278246074, 0.017359701656007163,
        0.013885263460074094, 0.012169043108431251, 0.006528645835230479, 0.01952657326602432, -0.01622180120802569, 0.03191071634513422,
    ];

    /// <summary>Arc tangent, in [-π/2, π/2].</summary>
    public static Term Atan(Term x)
    {
        var lane = x.Lane;
        var size = x.Abs();
        var large = size > 1;
        var a = Term.Select(large, 1 / size, size);
        var tail = Tail(a);
        return Term.Select(large, From(lane.Split(HalfPi, HalfPiLow), a, tail), a + tail).WithSignOf(x);
    }

    /// <summary>The angle of the point (x, y), in [-π, π], by the signs of both.</summary>
    public static Term Atan2(Term y, Term x)
    {
        var lane = x.Lane;
        var (height, width) = (y.Abs(), x.Abs());
        var steep = width < height;
        var smaller = Term.Select(steep, width, height);
        var larger = Term.Select(steep, height, width);

        // Equal sizes include 0 / 0, which stands for 0, and ∞ / ∞, which stands for 1.
        var equal = (smaller <= larger) & (larger <= smaller);
        var a = Term.Select(equal, Term.Select(larger.Is(0), 0, lane.Number(1)), smaller / larger);

        // One of a, π/2 - a, π/2 + a and π - a, from the right counter-clockwise.
        var left = !(x.Bits & lane.SignBit).Is(0);
        var (halfPi, halfPiLow) = lane.Split(HalfPi, HalfPiLow);
        var (pi, piLow) = lane.Split(Pi, PiLow);
        var start = Term.Select(steep, halfPi, Term.Select(left, pi, lane.Number(0)));
        var startLow = Term.Select(steep, halfPiLow, Term.Select(left, piLow, lane.Number(0)));
        var backwards = steep ^ left;
        var tail = Tail(a);
        var (sum, lost) = Lane.FastTwoSum(start, Term.Select(backwards, -a, a));
        return (sum + (lost + (startLow + Term.Select(backwards, -tail, tail)))).Abs().WithSignOf(y);
    }

    /// <summary>Arc sine, in [-π/2, π/2]; NaN outside [-1, 1].</summary>
    public static Term Asin(Term x)
    {
        var lane = x.Lane;
        var (small, root, tail) = Root(x);
        var inner = root + tail;
        var outer = From(lane.Split(HalfPi, HalfPiLow), root + root, tail + tail);
        return Term.Select(small, inner, outer).WithSignOf(x);
    }

    /// <summary>Arc cosine, in [0, π]; NaN outside [-1, 1].</summary>
    public static Term Acos(Term x)
    {
        var lane = x.Lane;
        var (small, root, tail) = Root(x);
        var negative = x < 0;
        var near = From(lane.Split(HalfPi, HalfPiLow), root.WithSignOf(x), Term.Select(negative, -tail, tail));
        var twice = root + tail;
        twice += twice;
        var far = Term.Select(negative, From(lane.Split(Pi, PiLow), root + root, tail + tail), twice);
        return Term.Select(small, near, far);
    }

    /// <summary>asin s = Root + Tail, for s = |x| up to one half and s = √((1 - |x|)/2) beyond.</summary>
    private static (Term Small, Term Root, Term Tail) Root(Term x)
    {
        var lane = x.Lane;
        var size = x.Abs();
        var small = size <= 0.5;
        var halved = Term.Fma(size, -0.5, lane.Number(0.5));
        var square = Term.Select(small, size * size, halved);
        var root = Term.Select(small, size, halved.Sqrt());

        // √z = s + (z - s²) / (2 s)
        var lost = Term.Select(small | halved.Is(0), 0, Term.Fma(-root, root, halved) / (root + root));
        return (small, root, Term.Fma(square * root, lane.Polynomial(square, lane.Pick(AsinSingle, AsinDouble)), lost));
    }

    /// <summary>atan a - a.</summary>
    private static Term Tail(Term a)
    {
        var square = a * a;
        return square * a * a.Lane.Polynomial(square, a.Lane.Pick(AtanSingle, AtanDouble));
    }

    /// <summary>constant - (a + tail), the constant as a sum of two numbers.</summary>
    private static Term From((double High, double Low) constant, Term a, Term tail)
    {
        var (sum, lost) = Lane.FastTwoSum(a.Constant(constant.High), -a);
        return sum + (lost + (constant.Low - tail));
    }
}
