using NeuroLang.Compiler.Execution;

namespace NeuroLang.Conformance.Tests;

/// <summary>Times that are no whole number of steps: they are rounded half to even, and what has them is carried out. The step is 1 ms.</summary>
public abstract partial class ConformanceSuite
{
    [Theory]
    [InlineData("delay 0.5 ms", 0)]
    [InlineData("delay 1.5 ms", 2)]
    [InlineData("delay 2.5 ms", 2)]
    [InlineData("delay 2.501 ms", 3)]
    [InlineData("delay i * 1 ms + 2.5 ms", 2)]
    public void DelaysBetweenTwoStepsAreThoseOfOneOfThem(string delay, int steps)
    {
        // A spike stamped 2 over a static synapse and over one with variables; an aggregate r = k + 1 and a port, fed 7 from 1 on.
        using var simulation = Program(
            "cell Ramp { state r = 1  update { r += 1 } }\n synapse S { state w = 1  on pre { send w  w += 0 } }\n synapse D { drive pre.r }",
            $$"""
            in x : real
            population p : Train[1] { a = 2 }
            population r : Ramp[1]
            population fixed : Sink[1]
            population changing : Sink[1]
            population driven : Sink[1]
            population fed : Sink[1]
            population meant : Sink[1]
            connect p -> fixed.v weight 1 {{delay}}
            connect p -> changing.v via S {{delay}}
            connect r -> driven.I via D {{delay}}
            connect x -> fed.I {{delay}}
            connect r.mean(r) -> meant.I {{delay.Replace("i * 1 ms + ", "", StringComparison.Ordinal)}}
            """,
            "record v of fixed every 1 ms  record v of changing every 1 ms  record I of driven every 1 ms  record I of fed every 1 ms  record I of meant every 1 ms");
        simulation.Run(1, CancellationToken.None);
        simulation.Feed(0, [7]);
        simulation.Run(7, CancellationToken.None);
        double[] Expected(Func<int, double> value) => [.. Enumerable.Range(0, 8).Select(value)];
        Assert.Equal(Expected(k => k >= 2 + steps ? 1 : 0), simulation.Trace(0).Values);
        Assert.Equal(Expected(k => k >= 2 + steps ? 1 : 0), simulation.Trace(1).Values);
        Assert.Equal(Expected(k => 1 + Math.Max(0, k - steps)), simulation.Trace(2).Values);
        Assert.Equal(Expected(k => k >= 1 + steps ? 7 : 0), simulation.Trace(3).Values);
        Assert.Equal(Expected(k => 1 + Math.Max(0, k - steps)), simulation.Trace(4).Values);
    }

    [Theory]
    [InlineData("weight 1", "", 1)]
    [InlineData("weight 1", "+ i * 0 ms", 1)]
    [InlineData("via S", "", 0)]
    [InlineData("via S", "+ i * 0 ms", 0)]
    public void PartsOfADelayAreAddedUpFirstWhereThereAreNoVariables(string synapse, string each, int steps)
    {
        // 0.5 ms and 0.5 ms are 1 step together, and none each.
        using var simulation = Program(
            "synapse S { state w = 1  on pre { send w  w += 0 } }",
            $"population p : Train[1] {{ a = 2 }}\n population q : Sink[1]\n connect p -> q.v {synapse} delay axonal 0.5 ms {each} dendritic 0.5 ms {each}");
        simulation.Run(2 + steps, CancellationToken.None);
        Assert.Equal([0], Read(simulation, 1, "v"));
        simulation.Run(1, CancellationToken.None);
        Assert.Equal([1], Read(simulation, 1, "v"));
    }

    [Fact]
    public void ADeadTimeBelowZeroIsNone()
    {
        // Dead times of -3, 0 and 2.5 ms, which is 2 steps: spikes every 2, 2 and 4 ms.
        using var simulation = Program(
            "cell Rising { param r = 0 ms  state v = 0  v' = 1 / (1 ms)  spike when v > 1.5  refractory r  hold v { v = 0 } }",
            "population p : Rising[3] { r = if i == 0 then -3 ms else if i == 1 then 0 ms else 2.5 ms }\n connect p -> p.v weight 0",
            "record spikes of p");
        simulation.Run(11, CancellationToken.None);
        var spikes = simulation.Spikes(0);
        long[] Of(int cell) => [.. spikes.Steps.Where((_, n) => spikes.Cells[n] == cell)];
        Assert.Equal([2, 4, 6, 8, 10], Of(0));
        Assert.Equal([2, 4, 6, 8, 10], Of(1));
        Assert.Equal([2, 6, 10], Of(2));
    }

    [Fact]
    public void TimedStatementsBetweenTwoStepsRunAtOneOfThem()
    {
        // Every 2.5 ms is every 2 ms, and at 1.5 ms is at 2 ms, in cells and in synapses.
        using var simulation = Program(
            "cell Timed { state v = 0  every 2.5 ms { v += 1 }  at 1.5 ms { v += 100 } }\n synapse S { state w = 0  on pre { send w }  every 2.5 ms { w += 1 }  at 1.5 ms { w += 100 } }",
            "population p : Train[1]\n population q : Timed[1]\n connect p -> q.v via S");
        foreach (var expected in new double[] { 1, 1, 102, 102, 103 })
        {
            simulation.Run(1, CancellationToken.None);
            Assert.Equal([expected], Read(simulation, 1, "v"));
            Assert.Equal([expected], Variable(simulation, "w"));
        }
    }

    [Theory]
    [InlineData("weight 1 delay i * 1 ms - 0.4 ms")]
    [InlineData("via S delay i * 1 ms - 0.4 ms")]
    [InlineData("via S delay dendritic i * 1 ms - 0.4 ms")]
    public void ADelayBelowZeroIsRefusedThoughItRoundsToZero(string connection) => Fails(
        () => Program("synapse S { state w = 1  on pre { send w  w += 0 } }", $"population p : Train[2]\n population q : Sink[1]\n connect p -> q.v {connection}"),
        SimulationErrorKind.InvalidDelay);

    [Theory]
    [InlineData("float32")]
    [InlineData("float64")]
    public void DriveSumsHaveAFixedShape(string precision)
    {
        // Elements 0 and 1 are cells of p, element 9 is that of r: with L = 2^24 in float32 (2^53 in float64) L + 1 is L, but 1 and 9 meet first, and L + 2 is not L.
        var large = Math.ScaleB(1, precision == "float32" ? 24 : 53);
        using var simulation = Program(
            "cell Level { state x = 0 }\n synapse Graded { drive pre.x }",
            $$"""
            population r : Level[1] { x = 1 }
            population p : Level[9] { x = if i == 0 then {{large.ToString("F1", System.Globalization.CultureInfo.InvariantCulture)}} else if i == 1 then 1 else 0 }
            population q : Sink[1]
            group all = p, r
            connect all -> q.I via Graded
            """,
            "record I of q every 1 ms",
            precision);
        simulation.Run(1, CancellationToken.None);
        Assert.Equal([large + 2], simulation.Trace(0).Values);
    }
}
