using System.Globalization;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Tests.Units;

public sealed class UnitParserTests
{
    // Scales follow from the SI brochure and the internal units ms, mV, pA (so GOhm, nS, pF), um, 1e-18 mol.
    [Theory]
    [InlineData("ms", "1")]
    [InlineData("mV", "1")]
    [InlineData("pA", "1")]
    [InlineData("nS", "1")]
    [InlineData("pF", "1")]
    [InlineData("um", "1")]
    [InlineData("mM", "1")]
    [InlineData("GΩ", "1")]
    [InlineData("Gohm", "1")]
    [InlineData("K", "1")]
    [InlineData("s", "1000")]
    [InlineData("V", "1000")]
    [InlineData("nA", "1000")]
    [InlineData("uA", "1000000")]
    [InlineData("Hz", "1/1000")]
    [InlineData("kHz", "1")]
    [InlineData("Mohm", "1/1000")]
    [InlineData("uF/cm^2", "1/100")]
    [InlineData("mS/cm^2", "1/100")]
    [InlineData("uA/cm^2", "1/100")]
    [InlineData("nS*mV", "1")]
    [InlineData("mM/ms", "1")]
    [InlineData("1/ms", "1")]
    [InlineData("cm^-2", "1/100000000")]
    [InlineData("l", "1000000000000000")]
    [InlineData("M", "1000")]
    [InlineData("mV/ms^0.5", "1")]
    [InlineData("us^(1/2)", "0.0316227766016837933")]
    [InlineData("rad", "1")]
    public void Scale(string text, string expected)
    {
        Assert.True(UnitParser.TryParse(text, out var unit, out _));
        Assert.NotNull(unit);
        if (expected.Contains('.'))
        {
            Assert.Equal(double.Parse(expected, CultureInfo.InvariantCulture), unit.Scale.ToDouble(), 15);
        }
        else
        {
            Assert.Equal(expected, unit.Scale.ToString());
        }
    }

    [Fact]
    public void DegreeIsAnAngle()
    {
        Assert.True(UnitParser.TryParse("deg", out var unit, out _));
        Assert.Equal(Math.PI / 180, unit?.Scale.ToDouble());
        Assert.True(unit?.Dimension.IsDimensionless);
    }

    [Theory]
    [InlineData("mv", "mv")]
    [InlineData("uF/cm2", "2")]
    [InlineData("nS*foo", "foo")]
    [InlineData("mV/", "")]
    [InlineData("mV^", "mV^")]
    [InlineData("mV^999999", "mV^999999")]
    [InlineData("", "")]
    [InlineData("kdeg", "kdeg")]
    [InlineData("m m", " m")]
    public void Fault(string text, string fault)
    {
        Assert.False(UnitParser.TryParse(text, out var unit, out var actual));
        Assert.Null(unit);
        Assert.Equal(fault, actual);
    }

    [Theory]
    [InlineData("V", "A*ohm")]
    [InlineData("S", "A/V")]
    [InlineData("F", "C/V")]
    [InlineData("W", "V*A")]
    [InlineData("J", "N*m")]
    [InlineData("Pa", "J/m^3")]
    [InlineData("M", "mol/l")]
    [InlineData("H", "ohm*s")]
    [InlineData("T", "V*s/m^2")]
    [InlineData("cd", "lm")]
    public void Identities(string left, string right)
    {
        Assert.True(UnitParser.TryParse(left, out var a, out _));
        Assert.True(UnitParser.TryParse(right, out var b, out _));
        Assert.Equal(a?.Dimension, b?.Dimension);
        Assert.Equal(a?.Scale, b?.Scale);
    }

    [Theory]
    [InlineData("cd", "cd")]
    [InlineData("mol", "mol")]
    [InlineData("Pa", "Pa")]
    public void WholeNamesComeBeforePrefixes(string text, string same)
    {
        Assert.True(UnitParser.TryParse(text, out var a, out _));
        Assert.Equal(same, UnitFormatter.Format(a?.Dimension ?? default));
    }

    [Theory]
    [InlineData("V", "mV")]
    [InlineData("s", "ms")]
    [InlineData("mS", "nS")]
    [InlineData("V*s", "mV*ms")]
    [InlineData("nS*mV^2", "pW")]
    [InlineData("F/s^2", "nS/ms")]
    [InlineData("cm^-2", "1/um^2")]
    [InlineData("mV/ms^0.5", "mV/ms^(1/2)")]
    [InlineData("K*V*A*s^3", "mV*pA*ms^3*K")]
    public void FormatsInTheNotationOfTheField(string text, string expected)
    {
        Assert.True(UnitParser.TryParse(text, out var unit, out _));
        Assert.Equal(expected, UnitFormatter.Format(unit?.Dimension ?? default));
    }

    [Fact]
    public void FormatPrefersTheUsersUnit()
    {
        Assert.True(UnitParser.TryParse("V", out var volt, out _));
        Assert.NotNull(volt);
        Assert.Equal("V", UnitFormatter.Format(volt.Dimension, [volt]));
    }

    [Theory]
    [InlineData("uV", true)]
    [InlineData("µV", true)]
    [InlineData("MΩ", true)]
    [InlineData("f", false)]
    [InlineData("for", false)]
    [InlineData("min", false)]
    public void Names(string name, bool expected) => Assert.Equal(expected, UnitNames.IsUnit(name));
}
