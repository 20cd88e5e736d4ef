using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests;

/// <summary>Synapses with variables, and ports of values, that end at elements of a vector, each at its own.</summary>
public abstract partial class ConformanceSuite
{
    private const string Meters = """
        cell Source { state v = 0  v' = 1 / 1 ms  spike when v > 2.5 { v = 0 } }
        cell Level { state v = 1 }
        cell Dendrite { state s[4] = 0  state v = 0 }
        cell Meter { input J : real[4]  state s[4] = 0  update { for k in 0..3 { s[k] = J[k] } } }
        synapse Growing { state w = 1  on pre { send w  w += 1 } }
        synapse Pull { param g = 2  state age = 0  drive g * pre.v  every 1 ms { age += 1  prune when age > 4 and g > 2 } }

        """;

    /// <summary>A source fires every 3 ms; what it sent on its n-th spike was w + n - 1.</summary>
    [Theory]
    [InlineData(Precision.Float32, "", 3, 3)]
    [InlineData(Precision.Float64, " delay 2 ms", 2, 2)]
    [InlineData(Precision.Float32, " delay (1 + mod(i, 3)) * 1 ms", 2, 2)]
    [InlineData(Precision.Float64, " delay dendritic 2 ms", 2, 3)]
    public void EachSynapseWithVariablesEndsAtItsElement(Precision precision, string delay, int arrived, int handled)
    {
        var program = Meters + $$"""
            circuit Net {
                step 1 ms
                population a : Source[6]
                population b : Dendrite[3]
                population c : Dendrite[2]
                group both = b, c[1]
                connect a -> both.s[mod(i + j, 4)] via Growing(w = 1 + i + 10 * j){{delay}}
            }
            experiment E for Net { run 1 ms }
            """;
        using var simulation = Build(program, precision);
        simulation.Run(10, CancellationToken.None);
        for (var element = 0; element < 4; element++)
        {
            var weights = Enumerable.Range(0, 4).Select(j => Enumerable.Range(0, 6).Where(i => (i + j) % 4 == element).Select(i => 1 + i + (10 * j)).ToList()).ToList();
            var expected = weights.Select(w => (double)w.Sum(each => Enumerable.Range(0, arrived).Sum(n => each + n))).ToArray();
            Assert.Equal(expected[..3], Read(simulation, 1, "s." + element));
            Assert.Equal([0, expected[3]], Read(simulation, 2, "s." + element));
        }

        var synapses = simulation.Synapses(0);
        Assert.Equal(24, simulation.SynapseCount(0));
        Assert.Equal(synapses.Pre.Zip(synapses.Post, (i, j) => (double)(1 + i + (10 * j) + handled)), synapses.Variables["w"]);
    }

    /// <summary>0.1 has its last bit 27 places behind the point; with room for 256 synapses at one element instead of one, six of its bits would be lost.</summary>
    [Fact]
    public void TheScaleOfAnElementCountsWhatEndsThere()
    {
        const string Program = """
            cell Source { state v = 0  v' = 1 / 1 ms  spike when v > 2.5 { v = -1000 } }
            cell Dendrite { state s[256] = 0 }
            synapse Bounded { state w = 0.1 where w in 0 .. 1  on pre { send w  w += 0 } }
            circuit Net { step 1 ms  population a : Source[256]  population b : Dendrite[1]  connect a -> b.s[i] via Bounded }
            experiment E for Net { run 1 ms }
            """;
        using var simulation = Build(Program, Precision.Float32);
        simulation.Run(5, CancellationToken.None);
        Assert.All(Enumerable.Range(0, 256), e => Assert.Equal(0.1f, Read(simulation, 1, "s." + e)[0]));
    }

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void DrivesPortsAndAggregatesEndAtElements(Precision precision)
    {
        const string Program = Meters + """
            circuit Net {
                step 1 ms
                in x : real[6]
                population a : Level[6] { v = i }
                population b : Meter[3]
                population c : Meter[2]
                population d : Meter[3]
                population e : Meter[5]
                group both = b, c[1]
                connect a -> both.J[mod(i + j, 4)] via Pull(g = 2 + j) delay 1 ms called pull
                connect x -> d.J[mod(i, 4)] weight 2 by all_to_all
                connect a.mean(v) -> e.J[floor(uniform(0, 4))] weight 3
            }
            experiment E for Net { run 1 ms }
            """;
        using var simulation = Build(Program, precision);
        simulation.Feed(0, [1, 2, 3, 4, 5, 6]);
        simulation.Run(3, CancellationToken.None);
        for (var element = 0; element < 4; element++)
        {
            double Sum(int j) => Enumerable.Range(0, 6).Where(i => (i + j) % 4 == element).Sum(i => (2 + j) * i);
            Assert.Equal([Sum(0), Sum(1), Sum(2)], Read(simulation, 2, "s." + element));
            Assert.Equal([0, Sum(3)], Read(simulation, 3, "s." + element));
            var fed = (double)Enumerable.Range(0, 6).Where(i => i % 4 == element).Sum(i => 2 * (i + 1));
            Assert.Equal([fed, fed, fed], Read(simulation, 4, "s." + element));
        }

        // The mean of 0 to 5 at one element of each cell.
        var averaged = Enumerable.Range(0, 4).Select(e => Read(simulation, 5, "s." + e)).ToList();
        Assert.All(Enumerable.Range(0, 5), cell => Assert.Equal([0, 0, 0, 7.5], averaged.Select(s => s[cell]).Order()));

        // Those of j = 1 and more are pruned at their fifth millisecond.
        simulation.Run(5, CancellationToken.None);
        Assert.Equal(6, simulation.SynapseCount(0));
        Assert.Equal([8, 0, 0], Read(simulation, 2, "s.0"));
    }

    [Theory]
    [InlineData("i")]
    [InlineData("i - 2")]
    [InlineData("i / 2")]
    public void ElementsThatDoNotExistAreRefusedWithVariablesToo(string element) => Fails(
        () => Build(Meters + $$"""
            circuit Net { step 1 ms  population a : Source[6]  population b : Dendrite[3]  connect a -> b.s[{{element}}] via Growing }
            experiment E for Net { run 1 ms }
            """),
        SimulationErrorKind.InvalidElement);

    /// <summary>From a state in the middle every target goes on as if it had not been interrupted, wherever synapses end.</summary>
    [Fact]
    public void ElementsAreThoseOfTheRestoredNetwork()
    {
        const string Program = Meters + """
            circuit Net { step 1 ms  population a : Source[6] { v = 0.3 * i }  population b : Dendrite[3]  connect a -> b.s[floor(uniform(0, 4))] via Growing delay axonal 1 ms dendritic 2 ms by probability(70%) }
            experiment E for Net { run 1 ms }
            """;
        using var straight = Build(Program);
        straight.Run(20, CancellationToken.None);
        using var first = Build(Program);
        first.Run(9, CancellationToken.None);
        using var second = Build(Program);
        second.Import(first.Export());
        second.Run(11, CancellationToken.None);
        Assert.All(Enumerable.Range(0, 4), e => Assert.Equal(Read(straight, 1, "s." + e), Read(second, 1, "s." + e)));
        Assert.Equal(straight.Synapses(0).Variables["w"], second.Synapses(0).Variables["w"]);
    }
}
