using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests;

/// <summary>Where cells are, and what depends on it. Places and distances are worked out by hand.</summary>
public abstract partial class ConformanceSuite
{
    [Fact]
    public void CellsOfAGridLieByRowAndColumn()
    {
        using var simulation = Build(Placed("[2 x 3] at grid(spacing = 50 um, x = 10 um)"));
        Assert.Equal([10, 60, 110, 10, 60, 110], Read(simulation, 0, "a"));
        Assert.Equal([0, 0, 0, 50, 50, 50], Read(simulation, 0, "b"));
        Assert.Equal([0, 0, 0, 0, 0, 0], Read(simulation, 0, "c"));
    }

    [Fact]
    public void CellsOfALineLieAtEqualDistances()
    {
        using var simulation = Build(Placed("[4] at line(20 um)"));
        Assert.Equal([0, 20, 40, 60], Read(simulation, 0, "a"));
    }

    [Fact]
    public void CellsOfARingLieAtEqualAngles()
    {
        using var simulation = Build(Placed("[4] at ring(radius = 100 um, y = 5 um)"));
        double[] x = [100, 0, -100, 0];
        double[] y = [5, 105, 5, -95];
        var (a, b) = (Read(simulation, 0, "a"), Read(simulation, 0, "b"));
        for (var n = 0; n < 4; n++)
        {
            Assert.Equal(x[n], a[n], 1e-12);
            Assert.Equal(y[n], b[n], 1e-12);
        }
    }

    [Fact]
    public void CellsOfABoxLieAnywhereInIt()
    {
        using var simulation = Build(Placed("[1000] at random(box(100 um, 50 um, 10 um, z = -10 um))"));
        (double Lower, double Upper)[] sides = [(0, 100), (0, 50), (-10, 0)];
        for (var axis = 0; axis < 3; axis++)
        {
            var (lower, upper) = sides[axis];
            var values = Read(simulation, 0, new string((char)('a' + axis), 1));
            Assert.All(values, v => Assert.InRange(v, lower, upper));

            // The mean of 1000 uniforms of this width has a standard deviation of width / sqrt(12000): four of them.
            Assert.InRange(values.Average(), ((lower + upper) / 2) - (4 * (upper - lower) / Math.Sqrt(12000)), ((lower + upper) / 2) + (4 * (upper - lower) / Math.Sqrt(12000)));
        }

        Assert.NotEqual(Read(simulation, 0, "a").Select(v => v / 2), Read(simulation, 0, "b"));
    }

    [Fact]
    public void PlacesAreFloat64InBothPrecisions()
    {
        // 0.1 um * i in float64: what float32 rounds away is still there when a weight reads it.
        var program = Text("[5] at line(0.1 um)", "weight 1 * (pre.x - 0.3 um) / 1e-17 um by one_to_one where i == 3");
        using var simulation = Build(program, Precision.Float32);
        var weight = simulation.Synapses(0).Weights[0][0];
        Assert.Equal(((0.0 + (3 * 0.1)) - 0.3) / 1e-17, weight, 1e-6 * Math.Abs(weight));
        Assert.NotEqual(0, weight);
    }

    [Theory]
    [InlineData("[5] at line(10 um)", new double[] { 0, 10, 20, 30, 40 })]
    [InlineData("[5] at line(10 um, periodic = true)", new double[] { 0, 10, 20, 20, 10 })]
    [InlineData("[2 x 2] at grid(30 um)", new double[] { 0, 30, 30, 42.426406871192853 })]
    [InlineData("[3 x 4] at grid(10 um, periodic = true)", new double[] { 0, 10, 20, 10, 10, 14.142135623730951, 22.360679774997898, 14.142135623730951, 10, 14.142135623730951, 22.360679774997898, 14.142135623730951 })]
    [InlineData("[4] at ring(10 um)", new double[] { 0, 14.142135623730951, 20, 14.142135623730951 })]
    public void DistanceIsEuclideanAndWraps(string places, double[] expected)
    {
        using var simulation = Build(Text(places, "weight distance / 1 um by all_to_all where i == 0"), Precision.Float64);
        var weights = simulation.Synapses(0).Weights[0];
        Assert.Equal(expected.Length, weights.Length);
        for (var n = 0; n < expected.Length; n++)
        {
            Assert.Equal(expected[n], weights[n], 1e-10);
        }
    }

    [Fact]
    public void DistanceCrossesPopulationsAndGroups()
    {
        const string Program = """
            cell C { state v = 0  spike when v > 1 }
            circuit Net {
                population a : C[2] at line(10 um)
                population b : C[1 x 2] at grid(10 um, x = 3 um, y = 4 um)
                population c : C[1] at random(box(1 um, 1 um, 1 um, x = 1000 um, y = 0 um, z = 0 um))
                group both = b, a
                connect a -> both.v weight distance / 1 um
                connect b -> a.v weight 1 by all_to_all where distance < 6 um
                connect a -> c.v weight 1 delay (if distance > 995 um then 2 ms else 1 ms)
            }
            experiment E for Net { step 1 ms  run 1 ms }
            """;
        using var simulation = Build(Program, Precision.Float64);
        double[] expected = [5, Math.Sqrt(169 + 16), 0, 10, Math.Sqrt(49 + 16), 5, 10, 0];
        var weights = simulation.Synapses(0).Weights[0];
        for (var n = 0; n < expected.Length; n++)
        {
            Assert.Equal(expected[n], weights[n], 1e-9);
        }

        Assert.Equal([(0, 0), (1, 1)], simulation.Synapses(1).Pre.Zip(simulation.Synapses(1).Post));
        Assert.Equal([2, 1], simulation.Synapses(2).DelaySteps);
    }

    [Fact]
    public void ProbabilityMayDependOnDistance()
    {
        // p = 1 within 15 um and 0 beyond: neighbours on a ring of ten.
        using var simulation = Build(Text("[10] at line(10 um, periodic = true)", "weight 1 by probability(if distance < 15 um then 1 else 0) no autapses"));
        var synapses = simulation.Synapses(0);
        Assert.Equal(20, synapses.Count);
        Assert.All(synapses.Pre.Zip(synapses.Post), p => Assert.Contains((p.Second - p.First + 10) % 10, new[] { 1, 9 }));
    }

    [Fact]
    public void PlacesMayBeSetFrom()
    {
        const string Program = """
            cell C { tunable param p = 0  state v = 0  v' = p / 1 ms  spike when v > 1e9 }
            circuit Net { population a : C[3] at line(10 um)  population b : C[3] at line(20 um, x = 5 um)  group g = a, b }
            experiment E for Net { step 1 ms  run 1 ms  set g.p = x / 1 um }
            """;
        using var simulation = Build(Program);
        simulation.Apply(0, new Dictionary<string, double>());
        Assert.Equal([0, 10, 20], Read(simulation, 0, "p"));
        Assert.Equal([5, 25, 45], Read(simulation, 1, "p"));
    }

    private static string Placed(string places) => $$"""
        cell C { param a = 0  param b = 0  param c = 0  state v = 0  v' = (a + b + c) / 1 ms  spike when v > 1e9 }
        circuit Net { population p : C{{places}} { a = x / 1 um  b = y / 1 um  c = z / 1 um + 0 * i } }
        experiment E for Net { step 1 ms  run 1 ms }
        """;

    private static string Text(string places, string connection) => $$"""
        cell C { state v = 0  spike when v > 1 }
        circuit Net {
            population p : C{{places}}
            connect p -> p.v {{connection}}
        }
        experiment E for Net { step 1 ms  run 1 ms }
        """;
}
