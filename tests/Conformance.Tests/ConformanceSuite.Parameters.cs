using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests;

/// <summary>Parameters of connected cells that some populations store and that are one number in others.</summary>
public abstract partial class ConformanceSuite
{
    private const string Mixed = """
        cell Source { param a = 2  param k[2] = 3  state v = 0  v' = 1 / 1 ms  spike when v > 2.5 { v = 0 } }
        cell Target { param a = 5  param lit = true  let twice = 2 * a  state s = 0 }
        cell Other { param a = 7  param lit = false  let twice = 2 * a  state s = 0 }

        """;

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void WeightsReadWhatSomePopulationsStore(Precision precision)
    {
        const string Program = Mixed + """
            circuit Net {
                step 1 ms
                population p : Source[2] { a = 1 + i }
                population q : Source[2]
                population b : Target[2] { a = 10 * i }
                population c : Target[2]
                population d : Other[1]
                group sources = p, q
                group targets = b, c, d
                connect sources -> targets.s weight 100 * pre.a + post.a + pre.k[1]
                connect q -> c.s weight 100 * pre.a + post.a
            }
            experiment E for Net { run 1 ms }
            """;
        using var simulation = Build(program: Program, precision);
        double[] sources = [1, 2, 2, 2];
        double[] targets = [0, 10, 5, 5, 7];
        var weights = sources.SelectMany(a => targets.Select(b => (100 * a) + b + 3)).ToArray();
        Assert.Equal(weights, simulation.Synapses(0).Weights[0]);
        Assert.Equal([205, 205, 205, 205], simulation.Synapses(1).Weights[0]);
        simulation.Run(5, CancellationToken.None);
        Assert.Equal([712, 752], Read(simulation, 2, "s"));
        Assert.Equal([732 + 410, 732 + 410], Read(simulation, 3, "s"));
        Assert.Equal([740], Read(simulation, 4, "s"));
    }

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void HandlersReadWhatSomePopulationsStore(Precision precision)
    {
        const string Program = Mixed + """
            synapse S { modulator d : real  state w = 0  state m = 0  on pre { send post.twice  if post.lit { w += pre.a }  m = d } }
            circuit Net {
                step 1 ms
                population p : Source[2] { a = 1 + i }
                population q : Source[1]
                population b : Target[2] { a = 10 * i }
                population c : Target[1]
                population d : Other[1]
                group sources = p, q
                group targets = b, c, d
                group levels = d, c, b
                connect sources -> targets.s via S(d = levels.twice)
            }
            experiment E for Net { run 1 ms }
            """;
        using var simulation = Build(program: Program, precision);
        simulation.Run(5, CancellationToken.None);
        Assert.Equal([0, 3 * 20], Read(simulation, 2, "s"));
        Assert.Equal([3 * 10], Read(simulation, 3, "s"));
        Assert.Equal([3 * 14], Read(simulation, 4, "s"));
        Assert.Equal([1, 1, 1, 0, 2, 2, 2, 0, 2, 2, 2, 0], simulation.Synapses(0).Variables["w"]);
        Assert.Equal([14, 10, 0, 20, 14, 10, 0, 20, 14, 10, 0, 20], simulation.Synapses(0).Variables["m"]);
    }

    /// <summary>That a connection reads a parameter of its cells changes nothing in how they are computed.</summary>
    [Fact]
    public void StoredParametersLeaveTheCellsAsTheyAre()
    {
        double[] Run(string connection)
        {
            using var simulation = Build($$"""
                cell Leaky { param tau = 7 ms  state v = 1.3  v' = -v / tau  spike when v > 100 { v = 0 } }
                circuit Net {
                    step 0.1 ms
                    population a : Leaky[2] { tau = (5 + i) * 1 ms }
                    population b : Leaky[2]
                    group all = a, b
                    {{connection}}
                }
                experiment E for Net { run 1 ms }
                """);
            simulation.Run(100, CancellationToken.None);
            return Read(simulation, 1, "v");
        }

        Assert.Equal(Run("connect all -> all.v weight 1"), Run("connect all -> all.v weight pre.tau / (1 ms)"));
    }
}
