using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Comparing;

namespace NeuroLang.Conformance.Tests;

/// <summary>Connections that are not stored, weights that are tied, and Dale's law.</summary>
public abstract partial class ConformanceSuite
{
    [Theory]
    [InlineData("weight 2 mV by all_to_all no autapses")]
    [InlineData("weight 2 mV delay 0.5 ms by probability(20%)")]
    [InlineData("weight uniform(-1 mV, 2 mV) delay uniform(0 ms, 3 ms) by probability(40% * exp(-(distance / 100 um)^2))")]
    [InlineData("weight normal(1 mV, 1 mV) by outdegree(7) no multapses no autapses")]
    [InlineData("weight (1 + pre.tau / post.tau) * 0.3 mV delay 1 ms by poisson(0.3)")]
    [InlineData("weight exponential(1 mV) delay 0.1 ms * mod(i + j, 7) by poisson(0.8) where i != 3")]
    [InlineData("weight 0.5 mV * (1 + krow) by convolution(3, padding = 1) where kcol != 1")]
    public void ProceduralConnectionsAreTheSame(string connection)
    {
        foreach (var precision in new[] { Precision.Float32, Precision.Float64 })
        {
            var (stored, drawn) = (Connected(connection, precision), Connected(connection + " procedural", precision));
            using (stored)
            using (drawn)
            {
                stored.Run(300, CancellationToken.None);
                drawn.Run(300, CancellationToken.None);
                Assert.Null(SimulationComparer.Compare(stored.Module, stored, drawn));
                Assert.True(stored.SpikeCount(0, "spike") > 20);
            }
        }
    }

    [Fact]
    public void ProceduralConnectionsMayComeFromSlices()
    {
        const string Program = Driven + """
            circuit Net {
                step 0.1 ms
                population a : C[5 x 5] at grid(20 um)
                population b : C[7] at line(20 um)
                group some = a[2..9], b[i where mod(i, 2) == 0], a[20], a[3]
                connect some -> some.v weight uniform(0 mV, 1 mV) delay uniform(0 ms, 1 ms) by probability(40%) no autapses OPTION
            }
            experiment E for Net { run 1 ms }
            """;
        using var stored = Build(Program.Replace("OPTION", "", StringComparison.Ordinal));
        using var drawn = Build(Program.Replace("OPTION", "procedural", StringComparison.Ordinal));
        stored.Run(200, CancellationToken.None);
        drawn.Run(200, CancellationToken.None);
        Assert.Null(SimulationComparer.Compare(stored.Module, stored, drawn));
    }

    [Fact]
    public void SharedWeightsAreThoseOfTheKernel()
    {
        const string Program = Driven + """
            circuit Net {
                step 0.1 ms
                population a : C[6 x 6]
                population b : C[4 x 4]
                population c : C[6 x 6]
                connect a -> b.v weight normal(0 mV, 1 mV) * (1 + krow) by convolution(3) shared weights W
                connect a -> c.v weight normal(0 mV, 1 mV) * (1 + krow) by convolution(3, padding = 1) shared weights W
                connect a -> b.v weight normal(0 mV, 1 mV) by convolution(3)
            }
            experiment E for Net { precision float64  run 1 ms }
            """;
        using var simulation = Build(Program);
        var first = Kernel(simulation.Synapses(0), 4, 0);
        Assert.Equal(9, first.Values.Distinct().Count());
        Assert.Equal(first, Kernel(simulation.Synapses(1), 6, 1));
        Assert.Equal(16 * 9, simulation.Synapses(2).Weights[0].Distinct().Count());
    }

    [Fact]
    public void SharedWeightsAreThoseOfThePairElsewhere()
    {
        const string Program = Driven + """
            circuit Column {
                population a : C[6]
                connect a -> a.v weight uniform(0 mV, 1 mV) by all_to_all shared weights W
                connect a -> a.v weight uniform(0 mV, 1 mV) by all_to_all
            }
            circuit Net { step 0.1 ms  part col : Column[3] }
            experiment E for Net { precision float64  run 1 ms }
            """;
        using var simulation = Build(Program);
        var weights = Enumerable.Range(0, 6).Select(c => simulation.Synapses(c).Weights[0].Select(w => Math.Round(w, 9)).ToArray()).ToArray();
        Assert.Equal(36, weights[0].Distinct().Count());
        Assert.Equal(weights[0], weights[2]);
        Assert.Equal(weights[0], weights[4]);
        Assert.NotEqual(weights[1], weights[3]);
    }

    [Theory]
    [InlineData("excitatory", "weight normal(0.1 mV, 1 mV)")]
    [InlineData("inhibitory", "weight uniform(-2 mV, 0.01 mV)")]
    [InlineData("excitatory", "weight normal(0.1 mV, 1 mV) by probability(50%) procedural")]
    [InlineData("inhibitory", "via StaticVoltage(w = uniform(-2 mV, 0.1 mV))")]
    public void WeightsAgainstDalesLawAreRefused(string sign, string connection) =>
        Fails(() => Signed(sign, connection), SimulationErrorKind.DaleViolated);

    [Theory]
    [InlineData("excitatory", "weight max(normal(0.1 mV, 1 mV), 0 mV)")]
    [InlineData("inhibitory", "weight uniform(-2 mV, 0 mV)")]
    [InlineData("inhibitory", "via StaticVoltage(w = uniform(-2 mV, -0.1 mV))")]
    public void WeightsOnTheirSideAreTaken(string sign, string connection)
    {
        using var simulation = Signed(sign, connection);
        Assert.True(simulation.SynapseCount(0) > 100);
    }

    private const string Driven = """
        cell C {
            param tau = 10 ms
            state v = 0 mV
            v' = (25 mV - v) / tau + 10 mV * sqrt(2 / tau) * xi
            spike when v > 20 mV  refractory 2 ms hold v { v = 0 mV }
        }

        """;

    private static Dictionary<(int, int), double> Kernel(SynapseData synapses, int columns, int padding)
    {
        var kernel = new Dictionary<(int, int), double>();
        for (var n = 0; n < synapses.Count; n++)
        {
            var place = ((synapses.Pre[n] / 6) + padding - (synapses.Post[n] / columns), (synapses.Pre[n] % 6) + padding - (synapses.Post[n] % columns));
            Assert.Equal(Math.Round(kernel.GetValueOrDefault(place, synapses.Weights[0][n]), 9), Math.Round(synapses.Weights[0][n], 9));
            kernel[place] = Math.Round(synapses.Weights[0][n], 9);
        }

        return kernel;
    }

    private ISimulation Connected(string connection, Precision precision) => Build(
        Driven + $$"""
            circuit Net {
                step 0.1 ms
                population p : C[6 x 6] at grid(30 um) { tau = uniform(8 ms, 12 ms)  v = uniform(0 mV, 20 mV) }
                connect p -> p.v {{connection}}
            }
            experiment E for Net { run 1 ms }
            """,
        precision);

    private ISimulation Signed(string sign, string connection) => Build(
        Driven + $$"""
            synapse StaticVoltage { param w = 1 mV  on pre { send w } }
            circuit Net {
                step 0.1 ms
                population p : C[20] {{sign}}
                connect p -> p.v {{connection}}
            }
            experiment E for Net { run 1 ms }
            """);
}
