using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests;

/// <summary>Views that name a cell more than once.</summary>
public abstract partial class ConformanceSuite
{
    [Theory]
    [InlineData("weight 1 + i + 10 * j", "", Precision.Float32)]
    [InlineData("weight 1 + i + 10 * j", "delay (1 + mod(i + j, 2)) * 1 ms", Precision.Float64)]
    [InlineData("weight 1 + i + 10 * j", "delay (1 + mod(i + j, 2)) * 1 ms by all_to_all procedural", Precision.Float32)]
    [InlineData("via Growing(w = 1 + i + 10 * j)", "", Precision.Float32)]
    [InlineData("via Growing(w = 1 + i + 10 * j)", "delay axonal (1 + mod(i + j, 2)) * 1 ms dendritic j * 1 ms", Precision.Float64)]
    public void SynapsesAreDrawnForEachPlaceAndReportedAtTheFirst(string synapse, string delay, Precision precision)
    {
        var program = $$"""
            cell Source { state v = 0  v' = 1 / 1 ms  spike when v > 2.5 { v = -1000 } }
            cell Target { state s = 0 }
            synapse Growing { state w = 1  on pre { send w  w += 0 } }
            circuit Net {
                step 1 ms
                population a : Source[2]
                population b : Target[2]
                population c : Target[1]
                group sources = a, a[0]
                group targets = b[1], c, b
                connect sources -> targets.s {{synapse}} {{delay}}
            }
            experiment E for Net { run 1 ms }
            """;
        using var simulation = Build(program, precision);
        simulation.Run(12, CancellationToken.None);

        // The places of a[0], a[1], a[0] and of b[1], c[0], b[0], b[1]: the last is the first again.
        int[] sources = [0, 1, 0];
        int[] firstOfTarget = [0, 1, 2, 0];
        var varies = delay.Length > 0;
        var isPlastic = synapse.StartsWith("via", StringComparison.Ordinal);
        var pairs = Enumerable.Range(0, 3).SelectMany(i => Enumerable.Range(0, 4).Select(j => (I: i, J: j, Delay: varies ? 1 + ((i + j) % 2) : 0)));
        var ordered = pairs.OrderBy(p => sources[p.I]).ThenBy(p => p.Delay).ThenBy(p => firstOfTarget[p.J]);
        var expected = (isPlastic ? ordered.ThenBy(p => p.J).ThenBy(p => p.I) : ordered.ThenBy(p => p.I).ThenBy(p => p.J)).ToList();
        var data = simulation.Synapses(0);
        Assert.Equal(expected.Select(p => sources[p.I]), data.Pre);
        Assert.Equal(expected.Select(p => firstOfTarget[p.J]), data.Post);
        Assert.Equal(expected.Select(p => p.Delay), data.DelaySteps);
        Assert.Equal(expected.Select(p => (double)(1 + p.I + (10 * p.J))), isPlastic ? data.Variables["w"] : data.Weights[0]);

        // Sums over i of 1 + i + 10 j: 6 + 30 j.
        Assert.Equal([66, 6 + 96], Read(simulation, 1, "s"));
        Assert.Equal([36], Read(simulation, 2, "s"));
    }
}
