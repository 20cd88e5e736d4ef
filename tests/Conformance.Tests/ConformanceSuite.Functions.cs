using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Building;

namespace NeuroLang.Conformance.Tests;

/// <summary>Elementary functions and distributions, as the whole chain of a target computes them.</summary>
public abstract partial class ConformanceSuite
{
    /// <summary>Reference values from the standard library's double precision functions; at most 2 ulp of the program's precision, and 1 for their own error.</summary>
    [Theory]
    [InlineData("exp")]
    [InlineData("expm1")]
    [InlineData("exprel")]
    [InlineData("sigmoid")]
    [InlineData("log")]
    [InlineData("log2")]
    [InlineData("log10")]
    [InlineData("log1p")]
    public void ElementaryFunctionsAreAccurate(string function)
    {
        foreach (var precision in new[] { Precision.Float32, Precision.Float64 })
        {
            var c = new CircuitBuilder(precision);
            var cell = c.Cell("Cell");
            var x = cell.Parameter("x");
            cell.State("y");
            cell.Update(new IrAssign("y", c.F.Call(function, x)));
            var argument = function.StartsWith("log", StringComparison.Ordinal)
                ? c.F.Mul(c.F.Add(c.A("i"), c.D(0.01)), c.D(0.2371))
                : c.F.Mul(c.F.Sub(c.A("i"), c.D(40)), c.D(0.2371));
            var population = c.Population("cells", cell, 80, ("x", argument));
            using var simulation = Run(c, 1);
            var values = Read(simulation, population, "y");
            Assert.All(Read(simulation, population, "x").Zip(values), pair =>
            {
                var expected = Reference(function, pair.First);
                var ulp = precision == Precision.Float32
                    ? MathF.BitIncrement(Math.Abs((float)expected)) - Math.Abs((float)expected)
                    : Math.BitIncrement(Math.Abs(expected)) - Math.Abs(expected);
                Assert.True(Math.Abs(pair.Second - expected) <= 3 * ulp, $"{function}({pair.First:R}) = {expected:R}, found {pair.Second:R}");
            });
        }
    }

    private static double Reference(string function, double x) => function switch
    {
        "exp" => Math.Exp(x),
        "expm1" => Math.Abs(x) < 0.3 ? Series(x, 1) * x : Math.Exp(x) - 1,
        "exprel" => x == 0 ? 1 : Math.Abs(x) < 0.3 ? Series(x, 1) : (Math.Exp(x) - 1) / x,
        "sigmoid" => 1 / (1 + Math.Exp(-x)),
        "log" => Math.Log(x),
        "log2" => Math.Log2(x),
        "log10" => Math.Log10(x),
        _ => x < 0.01 ? x - (x * x / 2) + (x * x * x / 3) - (x * x * x * x / 4) + (x * x * x * x * x / 5) - (x * x * x * x * x * x / 6) : Math.Log(1 + x),
    };

    /// <summary>(exp(x) - 1) / x = 1 + x/2 (1 + x/3 (1 + …)).</summary>
    private static double Series(double x, int n) => n > 20 ? 1 : 1 + (x / (n + 1) * Series(x, n + 1));

    /// <summary>The uniforms of seed 42, stream 5, transformed by the inverse distribution functions of another language's standard library.</summary>
    [Theory]
    [InlineData("uniform", -1, 3, new[] { 1.8630157571519912, 0.04081689352158824, -0.21861779037511608, 0.5947978364361952 })]
    [InlineData("normal", -3, 2, new[] { -1.8594527341851448, -4.285431846913816, -4.716729430785479, -3.513429670943916 })]
    [InlineData("lognormal", 0.5, 0.25, new[] { 1.9013580770336946, 1.4039939818120422, 1.3303057741053068, 1.546232444607178 })]
    [InlineData("exponential", 2, double.NaN, new[] { 0.6688376625969765, 2.692576963500608, 3.265970450098124, 1.8390947624643887 })]
    [InlineData("bernoulli", 0.3, double.NaN, new[] { 0.0, 1.0, 1.0, 0.0 })]
    public void DistributionsTransformTheUniform(string distribution, double first, double second, double[] expected)
    {
        var c = new CircuitBuilder(Precision.Float64);
        IrExpr[] arguments = double.IsNaN(second) ? [c.D(first)] : [c.D(first), c.D(second)];
        var draw = c.F.Make(IrOp.Random, IrType.Float64, [.. arguments], distribution, integer: 5 ^ IrStreams.Of("cells"));
        var population = c.Population("cells", c.Collects("Cell"), 4, ("v", draw));
        using var simulation = Create(c);
        var values = Read(simulation, population, "v");
        for (var n = 0; n < expected.Length; n++)
        {
            Assert.Equal(expected[n], values[n], 4e-15);
        }
    }

    /// <summary>Mean and variance over 200 cells and 20 steps: 4000 draws, five standard errors.</summary>
    [Theory]
    [InlineData(Precision.Float32, "normal", 2, 3, 2, 9, 243)]
    [InlineData(Precision.Float64, "normal", 2, 3, 2, 9, 243)]
    [InlineData(Precision.Float32, "uniform", 1, 5, 3, 4.0 / 3, 3.2)]
    [InlineData(Precision.Float32, "exponential", 0.5, double.NaN, 0.5, 0.25, 0.5625)]
    [InlineData(Precision.Float32, "poisson", 3, double.NaN, 3, 3, 30)]
    [InlineData(Precision.Float64, "poisson", 3, double.NaN, 3, 3, 30)]
    [InlineData(Precision.Float32, "poisson", 25, double.NaN, 25, 25, 1900)]
    public void DrawsHaveTheirMoments(Precision precision, string distribution, double first, double second, double mean, double variance, double fourthMoment)
    {
        var c = new CircuitBuilder(precision);
        var cell = c.Cell("Cell");
        cell.State("x");
        IrExpr[] arguments = double.IsNaN(second) ? [c.R(first)] : [c.R(first), c.R(second)];
        cell.Update(new IrAssign("x", c.F.Make(IrOp.Random, c.Real, [.. arguments], distribution, integer: 77)));
        var population = c.Population("cells", cell, 200);
        var trace = c.Record("x", c.All(population), first: 1);
        using var simulation = Run(c, 21, seed: 3);
        var values = simulation.Trace(trace).Values;
        Assert.Equal(4000, values.Length);
        Assert.Equal(mean, values.Average(), 5 * Math.Sqrt(variance / 4000));
        Assert.Equal(variance, values.Average(v => (v - mean) * (v - mean)), 5 * Math.Sqrt((fourthMoment - (variance * variance)) / 4000));
    }
}
