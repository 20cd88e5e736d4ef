using System.Globalization;
using System.Numerics;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Tests.Units;

public sealed class BigRationalTests
{
    [Theory]
    [InlineData("0.1", "1/10")]
    [InlineData("1_000", "1000")]
    [InlineData("1.5e-3", "3/2000")]
    [InlineData("2E2", "200")]
    public void Parses(string text, string expected)
    {
        Assert.True(BigRational.TryParse(text, out var value));
        Assert.Equal(expected, value.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1e999999999")]
    [InlineData("1.2.3")]
    [InlineData("abc")]
    [InlineData("1e")]
    public void Refuses(string text) => Assert.False(BigRational.TryParse(text, out _));

    /// <summary>The runtime's correctly rounded parser is the oracle.</summary>
    [Theory]
    [InlineData("0.1")]
    [InlineData("1e-320")]
    [InlineData("4.9e-324")]
    [InlineData("2.4703282292062327e-324")]
    [InlineData("2.4703282292062328e-324")]
    [InlineData("2.2250738585072011e-308")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("1.7976931348623158e308")]
    [InlineData("1.8e308")]
    [InlineData("9007199254740993")]
    [InlineData("9007199254740995")]
    [InlineData("0.333333333333333333333333333333")]
    [InlineData("123456789.123456789e-20")]
    public void RoundsAsTheRuntimeParses(string text)
    {
        Assert.True(BigRational.TryParse(text, out var value));
        Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), value.ToDouble());
        Assert.Equal(-double.Parse(text, CultureInfo.InvariantCulture), (-value).ToDouble());
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(-3.5e-310)]
    [InlineData(1e300)]
    [InlineData(4.9e-324)]
    public void DoublesGoThereAndBack(double value) => Assert.Equal(value, BigRational.FromDouble(value).ToDouble());

    [Theory]
    [InlineData(5, 2, 2)]
    [InlineData(7, 2, 4)]
    [InlineData(-5, 2, -2)]
    [InlineData(-7, 2, -4)]
    [InlineData(8, 3, 3)]
    public void RoundsHalfToEven(int numerator, int denominator, int expected) =>
        Assert.Equal(new BigInteger(expected), BigRational.Create(numerator, denominator).RoundHalfEven());

    [Fact]
    public void DefaultIsZero()
    {
        BigRational zero = default;
        Assert.True(zero.IsZero);
        Assert.Equal((BigRational)3, zero + 3);
        Assert.Equal(0.0, zero.ToDouble());
    }
}
