using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests;

/// <summary>Modulators that are variables of other cells than those at the ends of the connection.</summary>
public abstract partial class ConformanceSuite
{
    /// <summary>A source fires with the stamps 3, 6 and 9 ms; a level is 10 times its start, plus the number of steps.</summary>
    private const string Levels = """
        cell Source { state v = 0  v' = 1 / 1 ms  spike when v > 2.5 { v = 0 } }
        cell Level { param a = 1  state v = 0  state lit = false  update { v += 1  lit = v > 25 } }
        cell Target { state s = 0  state m = 0  input J : real  update { m = J } }
        synapse Gated {
            modulator d : real
            state w = 0
            state start = 0
            state timed = 0
            state slow = 0
            slow' = d / 1 ms
            method euler
            on start { start = d }
            on pre { send d  w += d }
            every 2 ms { timed = d }
        }
        synapse Pull { modulator d : real  drive d * pre.v }
        synapse Switched { modulator open : bool  state w = 0  on pre { send (if open then 1 else 0)  w += 1 } }

        """;

    [Theory]
    [InlineData("teachers.v", Precision.Float32, false)]
    [InlineData("teachers.v", Precision.Float64, false)]
    [InlineData("drivers.v", Precision.Float32, true)]
    [InlineData("drivers.v", Precision.Float64, true)]
    public void AModulatorOfAsManyCellsAsAnEndHasGoesByPlace(string modulator, Precision precision, bool byPre)
    {
        var program = Levels + $$"""
            circuit Net {
                step 1 ms
                population a : Source[2]
                population b : Target[3]
                population c : Target[2]
                population l : Level[4] { v = 10 * i }
                group both = c[1], b
                group drivers = l[2], l[1]
                group teachers = l[3], l[0..2]
                connect a -> both.s via Gated(d = {{modulator}})
            }
            experiment E for Net { run 1 ms }
            """;
        using var simulation = Build(program, precision);
        simulation.Run(10, CancellationToken.None);
        int[] cells = byPre ? [2, 1] : [3, 0, 1, 2];
        int Place(int i, int j) => cells[byPre ? i : j];
        var synapses = simulation.Synapses(0);
        double[] Each(Func<int, double> value) => [.. synapses.Pre.Zip(synapses.Post, (i, j) => value(Place(i, j)))];
        Assert.Equal(8, synapses.Count);
        Assert.Equal(Each(l => 10 * l), synapses.Variables["start"]);
        Assert.Equal(Each(l => (10 * l) + 8), synapses.Variables["timed"]);
        Assert.Equal(Each(l => (30 * l) + 18), synapses.Variables["w"]);
        Assert.Equal(Each(l => (100 * l) + 45), synapses.Variables["slow"]);
        double Sum(int j) => Enumerable.Range(0, 2).Sum(i => (30 * Place(i, j)) + 18);
        Assert.Equal([0, Sum(0)], Read(simulation, 2, "s"));
        Assert.Equal([Sum(1), Sum(2), Sum(3)], Read(simulation, 1, "s"));
    }

    /// <summary>Where both ends have that many cells, those of the target count; nothing of a modulator is delayed.</summary>
    [Theory]
    [InlineData("l.v", new[] { 10.0, 20, 0 })]
    [InlineData("l[0..2].a", new[] { 2.0, 3, 4 })]
    [InlineData("twice.v", new[] { 10.0, 10, 20 })]
    public void DrivesReadOtherCellsAtThisBoundary(string modulator, double[] levels)
    {
        var program = Levels + $$"""
            circuit Net {
                step 1 ms
                population a : Level[3] { v = 1 }
                population b : Target[3]
                population l : Level[3] { v = 10 * mod(i + 1, 3)  a = 2 + i }
                group twice = l[0], l[0..1]
                connect a -> b.J via Pull(d = {{modulator}}) delay 2 ms
            }
            experiment E for Net { run 1 ms }
            """;
        using var simulation = Build(program);
        simulation.Run(6, CancellationToken.None);

        // In the step from 5 ms on the source is as it was at 3 ms, 1 + 3.
        Assert.Equal(levels.Select(l => 3 * (l + (modulator.EndsWith('v') ? 5 : 0)) * 4).ToArray(), Read(simulation, 1, "m"));
    }

    [Fact]
    public void AModulatorMayBeATruthValue()
    {
        const string Program = Levels + """
            circuit Net {
                step 1 ms
                population a : Source[3]
                population b : Target[2]
                population l : Level[3] { v = 10 * i }
                connect a -> b.s via Switched(open = l.lit)
                connect a -> b.m via Switched(open = l[2].lit)
            }
            experiment E for Net { run 1 ms }
            """;
        using var simulation = Build(Program);
        simulation.Run(10, CancellationToken.None);

        // The third level is above 25 from 6 ms on; it is looked at with the source's place.
        Assert.Equal([2, 2], Read(simulation, 1, "s"));
    }

    /// <summary>The cells of both ends are the same: the modulator is that of the target.</summary>
    [Fact]
    public void AModulatorOfTheConnectedCellsIsThatOfTheTarget()
    {
        const string Program = """
            cell Ring { state v = 0  state m = 0  input J : real  update { m = J } }
            synapse Far { modulator d : real  drive d + 10 * pre.v }
            circuit Net {
                step 1 ms
                population a : Ring[3] { v = 1 + i }
                connect a -> a.J via Far(d = a.v) where j == mod(i + 1, 3)
            }
            experiment E for Net { run 1 ms }
            """;
        using var simulation = Build(Program);
        simulation.Run(1, CancellationToken.None);
        Assert.Equal([31, 12, 23], Read(simulation, 0, "m"));
    }
}
