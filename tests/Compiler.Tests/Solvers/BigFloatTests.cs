using NeuroLang.Compiler.Ir.Solvers;

namespace NeuroLang.Compiler.Tests.Solvers;

/// <summary>Results of single operations, rounded to double, must be what the processor gives: IEEE 754 is the reference.</summary>
public sealed class BigFloatTests
{
    public static TheoryData<double> Edges =>
    [
        0, 1, -1, 0.1, -2.5, double.MaxValue, double.MinValue, double.Epsilon, -double.Epsilon, 2.2250738585072014e-308, 2.225073858507201e-308,
        1.7976931348623155e308, 4503599627370495.5, 9007199254740991, 1e-310,
    ];

    [Theory]
    [MemberData(nameof(Edges))]
    public void DoublesComeBackUnchanged(double value) => Assert.Equal(value, BigFloat.FromDouble(value).ToDouble());

    [Fact]
    public void SingleOperationsAgreeWithTheProcessor()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var (a, b) = (Any(random), Any(random));
            var (x, y) = (BigFloat.FromDouble(a), BigFloat.FromDouble(b));
            Assert.Equal(a + b, (x + y).ToDouble());
            Assert.Equal(a - b, (x - y).ToDouble());
            Assert.Equal(a * b, (x * y).ToDouble());
            Assert.Equal(a / b, (x / y).ToDouble());
        }
    }

    [Theory]
    [InlineData(-1074, 1, 4.9406564584124654e-324)]
    [InlineData(-1075, 1, 0)]
    [InlineData(-1075, 3, 9.8813129168249309e-324)]
    [InlineData(-1080, 1, 0)]
    [InlineData(1024, 1, double.PositiveInfinity)]
    [InlineData(1000, -16777216, double.NegativeInfinity)]
    public void RoundsAtTheEndsOfTheRange(int power, long factor, double expected) =>
        Assert.Equal(expected, BigFloat.FromLong(factor).Scale(power).ToDouble());

    private static double Any(Random random) => (random.NextDouble() - 0.5) * Math.Pow(2, random.Next(-40, 40));
}
