using System.Globalization;

namespace NeuroLang.Conformance.Tests;

/// <summary>
/// Poisson counts on both sides of the means at which the method changes. All come from an independent program that follows the written rules with words of Philox4x32-10: tables of the distribution with 60
/// decimal digits, masses rounded to the precision at each operation (the count is the same with exp(-lambda) two units off in its last place), quantiles from AS 241.
/// </summary>
public abstract partial class ConformanceSuite
{
    private static readonly double[] Means = [-1, 0, 0.001, 0.75, 11.75, 11.99, 12, 12.01, 31.75, 32, 33, 1000];

    private static readonly string MeanOfI =
        Means.Select((mean, i) => (mean, i)).Aggregate("1000", (rest, m) => string.Create(CultureInfo.InvariantCulture, $"if mod(i, 12) == {m.i} then {m.mean} else {rest}"));

    /// <summary>
    /// Seed 7, 24 cells, step 0, the stream "update" with that of "p", draws 0 to 5: a mean of the cell's own, then the constants 11.75, 12, 31.75 and 32, which are counted in tables, and 32.25, which is not.
    /// </summary>
    public static TheoryData<string, double[][]> CountsOfCells => new()
    {
        {
            "float32",
            [
                [0, 0, 0, 0, 10, 16, 14, 17, 34, 34, 30, 1062, 0, 0, 0, 1, 9, 11, 7, 13, 32, 28, 26, 1035],
                [16, 19, 11, 10, 8, 8, 14, 9, 16, 6, 9, 9, 12, 5, 9, 8, 11, 11, 13, 14, 6, 12, 9, 12],
                [14, 13, 12, 10, 11, 10, 11, 12, 17, 11, 13, 15, 10, 7, 11, 13, 13, 14, 9, 4, 15, 12, 16, 18],
                [41, 34, 28, 28, 24, 33, 14, 37, 40, 27, 35, 35, 39, 41, 42, 34, 34, 32, 37, 46, 28, 28, 22, 33],
                [25, 32, 26, 27, 37, 37, 33, 31, 34, 27, 30, 38, 35, 30, 26, 23, 41, 28, 34, 17, 28, 25, 39, 33],
                [37, 34, 35, 32, 34, 39, 37, 24, 30, 39, 34, 28, 46, 36, 27, 27, 32, 40, 30, 26, 24, 25, 29, 22],
            ]
        },
        {
            "float64",
            [
                [0, 0, 0, 0, 10, 16, 14, 17, 34, 34, 30, 1062, 0, 0, 0, 1, 9, 11, 7, 13, 32, 28, 26, 1035],
                [14, 13, 12, 10, 10, 10, 11, 12, 17, 11, 13, 15, 9, 7, 11, 13, 13, 14, 8, 4, 14, 12, 16, 18],
                [8, 12, 8, 9, 15, 15, 12, 11, 13, 9, 11, 16, 14, 10, 8, 7, 18, 9, 13, 4, 10, 7, 16, 12],
                [29, 35, 42, 39, 23, 31, 33, 27, 24, 42, 34, 41, 35, 32, 37, 29, 33, 38, 30, 33, 33, 28, 36, 30],
                [31, 33, 30, 30, 22, 29, 28, 36, 29, 31, 28, 39, 33, 26, 31, 26, 32, 31, 26, 47, 25, 34, 29, 33],
                [35, 28, 37, 35, 30, 36, 27, 36, 33, 37, 43, 29, 36, 25, 16, 18, 29, 30, 31, 27, 29, 38, 30, 25],
            ]
        },
    };

    [Theory]
    [MemberData(nameof(CountsOfCells))]
    public void PoissonCountsAreThoseOfTheMethodForTheirMean(string precision, double[][] expected)
    {
        using var simulation = Program(
            "cell Counting { param m = 0  state a = 0  state b = 0  state c = 0  state d = 0  state e = 0  state f = 0 "
                + "update { a = poisson(m)  b = poisson(11.75)  c = poisson(12)  d = poisson(31.75)  e = poisson(32)  f = poisson(32.25) } }",
            $"population p : Counting[24] {{ m = {MeanOfI} }}\n population q : Sink[1]\n connect p.mean(a) -> q.I",
            precision: precision);
        simulation.Run(1, CancellationToken.None);
        foreach (var (counts, n) in expected.Select((counts, n) => (counts, n)))
        {
            Assert.Equal(counts, Read(simulation, 0, new string((char)('a' + n), 1)));
        }
    }

    /// <summary>Start values are drawn in float64 in both precisions: streams "init/r", "init/s" and "init/u" with that of "p".</summary>
    [Theory]
    [InlineData("float32")]
    [InlineData("float64")]
    public void PoissonCountsOfStartValuesAreTheSameInBothPrecisions(string precision)
    {
        using var simulation = Program(
            "cell Counting { param m = 0  state r = poisson(m)  state s = poisson(32)  state u = poisson(32.25) }",
            $"population p : Counting[24] {{ m = {MeanOfI} }}\n population q : Sink[1]\n connect p.mean(r) -> q.I",
            precision: precision);
        Assert.Equal([0, 0, 0, 0, 10, 8, 7, 10, 41, 29, 40, 966, 0, 0, 0, 0, 14, 17, 12, 13, 26, 24, 27, 967], Read(simulation, 0, "r"));
        Assert.Equal([35, 26, 41, 24, 43, 35, 33, 36, 21, 30, 34, 25, 38, 26, 30, 39, 28, 30, 34, 35, 33, 28, 37, 33], Read(simulation, 0, "s"));
        Assert.Equal([35, 32, 28, 33, 30, 38, 31, 37, 25, 26, 32, 30, 35, 28, 33, 35, 41, 25, 31, 35, 33, 33, 36, 27], Read(simulation, 0, "u"));
    }

    /// <summary>Twelve cells with two synapses each at boundary 1: draw 0 has a mean of the synapse's own, draw 1 the mean 32; the stream is "c/on pre.spike" with those of "p" and, rotated left by 16, of "q".</summary>
    [Theory]
    [InlineData(
        "float32",
        new double[] { 0, 0, 0, 0, 0, 0, 0, 2, 12, 16, 11, 15, 14, 11, 10, 6, 29, 34, 32, 36, 25, 39, 958, 1015 },
        new double[] { 45, 29, 24, 21, 36, 32, 26, 31, 29, 31, 29, 26, 29, 44, 35, 38, 28, 34, 25, 30, 21, 33, 35, 23 })]
    [InlineData(
        "float64",
        new double[] { 0, 0, 0, 0, 0, 0, 0, 2, 12, 16, 11, 15, 14, 11, 10, 6, 29, 34, 32, 36, 25, 39, 958, 1015 },
        new double[] { 30, 42, 40, 38, 34, 31, 30, 32, 33, 22, 31, 32, 39, 48, 32, 38, 40, 33, 31, 41, 38, 38, 40, 31 })]
    public void PoissonCountsOfSynapsesAreThoseOfTheMethodForTheirMean(string precision, double[] own, double[] constant)
    {
        using var simulation = Program(
            "synapse S { param m = 0  state a = 0  state b = 0  on pre { a = poisson(m)  b = poisson(32)  send a } }",
            $"population p : Train[12] {{ a = 1 }}\n population q : Sink[2]\n connect p -> q.v via S(m = {MeanOfI}) by all_to_all called c",
            precision: precision);
        simulation.Run(2, CancellationToken.None);
        Assert.Equal(own, Variable(simulation, "a"));
        Assert.Equal(constant, Variable(simulation, "b"));
    }

    /// <summary>
    /// The smallest and the largest number that float32 can draw, 2^-24 and 1 - 2^-24: cell 55 of seed 87048 has the word 65, cell 23 of seed 411762 the word 2^32 - 37. Where the sum of masses is rounded to
    /// no more than 1 - 2^-24, it is the limit of 2^-26 that ends the count; tables have all 32 bits of the word.
    /// </summary>
    [Theory]
    [InlineData(87048, 55, "m", 12, 0)]
    [InlineData(87048, 55, "m", 40, 7)]
    [InlineData(87048, 55, "32", 0, 6)]
    [InlineData(87048, 55, "32.5", 0, 2)]
    [InlineData(411762, 23, "m", 7.0078125, 27)]
    [InlineData(411762, 23, "m", 9.25, 29)]
    [InlineData(411762, 23, "m", 12, 30)]
    [InlineData(411762, 23, "m", 40, 73)]
    [InlineData(411762, 23, "11.75", 0, 36)]
    [InlineData(411762, 23, "32", 0, 69)]
    [InlineData(411762, 23, "32.5", 0, 63)]
    public void PoissonCountsOfTheOutermostDraws(int seed, int cell, string mean, double own, double expected)
    {
        using var simulation = Build(string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            cell Counting { param m = 1  state a = 0  update { a = poisson({{mean}}) } }
            circuit Net { step 1 ms  population p : Counting[64] { m = {{own}} + 0 * i } }
            experiment E for Net { seed {{seed}}  precision float32  record a of p  run 1 ms }
            """));
        simulation.Run(1, CancellationToken.None);
        Assert.Equal(expected, Read(simulation, 0, "a")[cell]);
    }
}
