using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Elementary;

namespace NeuroLang.Compiler.Tests.Elementary;

/// <summary>Zeros, infinities, NaN and the ends of the ranges, to the bit (IEEE 754-2008, 9.2.1, where it says something).</summary>
public sealed class SpecialValueTests
{
    private const double Inf = double.PositiveInfinity;
    private const double NaN = double.NaN;

    // Tables and not theories: for the test runner 0 and -0 are the same argument.
    private static readonly (string Name, double X, double Expected)[] OneArgument =
    [
        ("exp", 0.0, 1.0),
        ("exp", -0.0, 1.0),
        ("exp", Inf, Inf),
        ("exp", -Inf, 0.0),
        ("exp", 1e30, Inf),
        ("exp", -1e30, 0.0),
        ("expm1", 0.0, 0.0),
        ("expm1", -0.0, -0.0),
        ("expm1", Inf, Inf),
        ("expm1", -Inf, -1.0),
        ("exprel", 0.0, 1.0),
        ("exprel", -0.0, 1.0),
        ("exprel", Inf, Inf),
        ("exprel", -Inf, 0.0),
        ("sigmoid", 0.0, 0.5),
        ("sigmoid", Inf, 1.0),
        ("sigmoid", -Inf, 0.0),
        ("log", 1.0, 0.0),
        ("log", 0.0, -Inf),
        ("log", -0.0, -Inf),
        ("log", -1.0, NaN),
        ("log", Inf, Inf),
        ("log", -Inf, NaN),
        ("log2", 1024.0, 10.0),
        ("log2", 0.0, -Inf),
        ("log2", Inf, Inf),
        ("log2", -2.0, NaN),
        ("log10", 1.0, 0.0),
        ("log10", 0.0, -Inf),
        ("log10", Inf, Inf),
        ("log1p", 0.0, 0.0),
        ("log1p", -0.0, -0.0),
        ("log1p", -1.0, -Inf),
        ("log1p", -2.0, NaN),
        ("log1p", Inf, Inf),
        ("sin", -0.0, -0.0),
        ("sin", Inf, NaN),
        ("cos", 0.0, 1.0),
        ("cos", -Inf, NaN),
        ("tan", -0.0, -0.0),
        ("tan", Inf, NaN),
        ("asin", -0.0, -0.0),
        ("asin", 2.0, NaN),
        ("acos", 1.0, 0.0),
        ("acos", -2.0, NaN),
        ("atan", -0.0, -0.0),
        ("sinh", -0.0, -0.0),
        ("sinh", Inf, Inf),
        ("sinh", -Inf, -Inf),
        ("cosh", 0.0, 1.0),
        ("cosh", -Inf, Inf),
        ("tanh", -0.0, -0.0),
        ("tanh", Inf, 1.0),
        ("tanh", -Inf, -1.0),
        ("cbrt", -0.0, -0.0),
        ("cbrt", 27.0, 3.0),
        ("cbrt", -8.0, -2.0),
        ("cbrt", Inf, Inf),
        ("cbrt", -Inf, -Inf),
        ("erf", -0.0, -0.0),
        ("erf", Inf, 1.0),
        ("erf", -Inf, -1.0),
        ("erfc", 0.0, 1.0),
        ("erfc", Inf, 0.0),
        ("erfc", -Inf, 2.0),
    ];

    private static readonly (double X, double Y, double Expected)[] Pow =
    [
        (NaN, 0.0, 1.0),
        (1.0, NaN, 1.0),
        (NaN, 1.0, NaN),
        (2.0, NaN, NaN),
        (-1.0, NaN, NaN),
        (2.0, 10.0, 1024.0),
        (-2.0, 3.0, -8.0),
        (-2.0, 2.0, 4.0),
        (-2.0, 0.5, NaN),
        (-1.0, Inf, 1.0),
        (-1.0, -Inf, 1.0),
        (0.5, Inf, 0.0),
        (0.5, -Inf, Inf),
        (2.0, Inf, Inf),
        (2.0, -Inf, 0.0),
        (0.0, 3.0, 0.0),
        (-0.0, 3.0, -0.0),
        (-0.0, 2.0, 0.0),
        (0.0, -3.0, Inf),
        (-0.0, -3.0, -Inf),
        (-0.0, -2.0, Inf),
        (0.0, 0.0, 1.0),
        (Inf, 2.0, Inf),
        (Inf, -2.0, 0.0),
        (-Inf, 3.0, -Inf),
        (-Inf, -3.0, -0.0),
        (-Inf, 2.0, Inf),
        (-Inf, 0.5, Inf),
        (10.0, 1e30, Inf),
        (10.0, -1e30, 0.0),
    ];

    private static readonly (double Y, double X, double Expected)[] Atan2 =
    [
        (0.0, 1.0, 0.0),
        (-0.0, 1.0, -0.0),
        (0.0, 0.0, 0.0),
        (-0.0, 0.0, -0.0),
        (0.0, -0.0, Math.PI),
        (-0.0, -0.0, -Math.PI),
        (0.0, -1.0, Math.PI),
        (1.0, 0.0, Math.PI / 2),
        (-1.0, -0.0, -Math.PI / 2),
        (Inf, Inf, Math.PI / 4),
        (Inf, -Inf, 3 * (Math.PI / 4)),
        (-Inf, Inf, -Math.PI / 4),
        (1.0, Inf, 0.0),
        (1.0, -Inf, Math.PI),
        (Inf, 1.0, Math.PI / 2),
        (NaN, 0.0, NaN),
        (0.0, NaN, NaN),
        (Inf, NaN, NaN),
        (NaN, -Inf, NaN),
    ];

    public static TheoryData<string> UnaryFunctions => [.. ElementaryFunctions.Names.Where(n => ElementaryFunctions.ParameterCount(n) == 1)];

    [Fact]
    public void OfOneArgument()
    {
        foreach (var (name, x, expected) in OneArgument)
        {
            Equal(expected, Single(name)((float)x, 0), $"{name}({x:R})");
            Equal(expected, Double(name)(x, 0), $"{name}({x:R})");
        }
    }

    [Fact]
    public void OfPow()
    {
        var (single, wide) = (Single("pow"), Double("pow"));
        foreach (var (x, y, expected) in Pow)
        {
            Equal(expected, single((float)x, (float)y), $"pow({x:R}, {y:R})");
            Equal(expected, wide(x, y), $"pow({x:R}, {y:R})");
        }
    }

    [Fact]
    public void OfAtan2()
    {
        var (single, wide) = (Single("atan2"), Double("atan2"));
        foreach (var (y, x, expected) in Atan2)
        {
            Near((float)expected, single((float)y, (float)x), 6e-8, $"atan2({y:R}, {x:R})");
            Near(expected, wide(y, x), 1.2e-16, $"atan2({y:R}, {x:R})");
        }
    }

    [Theory]
    [MemberData(nameof(UnaryFunctions))]
    public void NaNStaysNaN(string name)
    {
        Assert.True(float.IsNaN(Single(name)(float.NaN, 0)));
        Assert.True(double.IsNaN(Double(name)(double.NaN, 0)));
    }

    [Theory]
    [InlineData("expm1")]
    [InlineData("log1p")]
    [InlineData("sin")]
    [InlineData("tan")]
    [InlineData("asin")]
    [InlineData("atan")]
    [InlineData("sinh")]
    [InlineData("tanh")]
    public void SubnormalArgumentsComeBack(string name)
    {
        foreach (var bits in new[] { 1, 2, 3, 0x7FFFFF, 0x400001 })
        {
            var x = BitConverter.Int32BitsToSingle(bits);
            Assert.Equal(x, Single(name)(x, 0));
            Assert.Equal(-x, Single(name)(-x, 0));
            var wide = BitConverter.Int64BitsToDouble(bits * 4_503_599L);
            Assert.Equal(wide, Double(name)(wide, 0));
        }
    }

    [Fact]
    public void SubnormalResultsAreRoundedNotFlushed()
    {
        Assert.Equal(float.Epsilon, Single("exp")(-103.5f, 0));
        Assert.Equal(double.Epsilon, Double("exp")(-745, 0));
        Assert.Equal(BitConverter.Int32BitsToSingle(1 << 20), Single("pow")(2, -129));
        Assert.Equal(double.Epsilon, Double("pow")(2, -1074));
    }

    [Fact]
    public void HugeAnglesStayBetweenMinusOneAndOne()
    {
        foreach (var x in new[] { 7e6f, 1e10f, 3e38f, -2e20f })
        {
            Assert.InRange(Single("sin")(x, 0), -1f, 1f);
            Assert.InRange(Single("cos")(x, 0), -1f, 1f);
            Assert.InRange(Double("sin")(x * 1e200, 0), -1.0, 1.0);
        }
    }

    /// <summary>In float32, angles up to 2^22 quarter turns; the bound is the one documented, looser than that of the main range.</summary>
    [Fact]
    public void LargeSingleAnglesAreReduced()
    {
        var sin = Single("sin");
        var random = new Random(3);
        for (var i = 0; i < 200_000; i++)
        {
            var x = (float)((random.NextDouble() - 0.5) * 1.3e7);
            Assert.InRange(Ulps.Error(sin(x, 0), (Math.Sin(x), 0)), 0, 64);
        }
    }

    [Theory]
    [InlineData("exp")]
    [InlineData("sigmoid")]
    [InlineData("tanh")]
    public void NeighboursNeverDescendFarFromEachOther(string name)
    {
        var function = Single(name);
        var random = new Random(4);
        for (var i = 0; i < 200_000; i++)
        {
            var x = (float)((random.NextDouble() - 0.5) * 160);
            var (low, high) = (function(x, 0), function(MathF.BitIncrement(x), 0));
            Assert.True(high >= MathF.BitDecrement(MathF.BitDecrement(low)), $"{name}({x:R}) = {low:R}, next {high:R}");
        }
    }

    private static Func<float, float, float> Single(string name) => IrDelegate.Compile<float>(AccuracyTests.Expand(name, IrType.Float32));

    private static Func<double, double, double> Double(string name) => IrDelegate.Compile<double>(AccuracyTests.Expand(name, IrType.Float64));

    /// <summary>Equal where the expected value is zero or NaN, else within about a unit in the last place.</summary>
    private static void Near(double expected, double actual, double tolerance, string call)
    {
        if (expected == 0 || double.IsNaN(expected))
        {
            Equal(expected, actual, call);
            return;
        }

        Assert.True(Math.Abs((actual / expected) - 1) <= 2 * tolerance, $"{call} = {actual:R} and not {expected:R}");
    }

    private static void Equal(double expected, double actual, string call) => Assert.True(
        BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(actual) || (double.IsNaN(expected) && double.IsNaN(actual)),
        $"{call} = {actual:R} and not {expected:R}");
}
