using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests;

/// <summary>Synapses that end at elements of a vector, each at its own.</summary>
public abstract partial class ConformanceSuite
{
    private const string Dendrites = """
        cell Source { state v = 0  v' = 1 / 1 ms  spike when v > 2.5 { v = -1000 } }
        cell Dendrite { state s[4] = 0  state v = 0 }

        """;

    [Theory]
    [InlineData(Precision.Float32, "")]
    [InlineData(Precision.Float64, " delay 2 ms")]
    [InlineData(Precision.Float32, " delay (1 + mod(i, 3)) * 1 ms")]
    public void EachSynapseEndsAtItsElement(Precision precision, string delay)
    {
        var program = Dendrites + $$"""
            circuit Net {
                step 1 ms
                population a : Source[6]
                population b : Dendrite[3]
                population c : Dendrite[2]
                group both = b, c[1]
                connect a -> both.s[mod(i + j, 4)] weight 1 + i + 10 * j{{delay}}
            }
            experiment E for Net { run 1 ms }
            """;
        using var simulation = Build(program, precision);
        simulation.Run(10, CancellationToken.None);
        for (var element = 0; element < 4; element++)
        {
            var expected = Enumerable.Range(0, 4).Select(j => (double)Enumerable.Range(0, 6).Where(i => (i + j) % 4 == element).Sum(i => 1 + i + (10 * j))).ToArray();
            Assert.Equal(expected[..3], Read(simulation, 1, "s." + element));
            Assert.Equal([0, expected[3]], Read(simulation, 2, "s." + element));
        }

        Assert.Equal(24, simulation.SynapseCount(0));
        Assert.All(simulation.Synapses(0).Weights[0].Zip(simulation.Synapses(0).Pre, simulation.Synapses(0).Post), s => Assert.Equal(1 + s.Second + (10 * s.Third), s.First));
    }

    [Fact]
    public void ElementsMayBeDrawn()
    {
        const string Program = Dendrites + """
            circuit Net {
                step 1 ms
                population a : Source[400]
                population b : Dendrite[1]
                connect a -> b.s[floor(uniform(0, 4))] weight 1
            }
            experiment E for Net { run 1 ms }
            """;
        using var simulation = Build(Program);
        simulation.Run(5, CancellationToken.None);
        var counts = Enumerable.Range(0, 4).Select(e => Read(simulation, 1, "s." + e)[0]).ToArray();
        Assert.Equal(400, counts.Sum());

        // Binomial of 400 and a quarter: mean 100, standard deviation 8.66.
        Assert.All(counts, c => Assert.InRange(c, 65, 135));
    }

    [Theory]
    [InlineData("i")]
    [InlineData("i - 2")]
    [InlineData("i / 2")]
    public void ElementsThatDoNotExistAreRefused(string element) => Fails(
        () => Build(Dendrites + $$"""
            circuit Net { step 1 ms  population a : Source[6]  population b : Dendrite[3]  connect a -> b.s[{{element}}] weight 1 }
            experiment E for Net { run 1 ms }
            """),
        SimulationErrorKind.InvalidElement);
}
