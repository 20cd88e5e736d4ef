using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Building;

namespace NeuroLang.Conformance.Tests;

/// <summary>Delays, targets, hold, sums.</summary>
public abstract partial class ConformanceSuite
{
    [Theory]
    [InlineData(Precision.Float32, 0)]
    [InlineData(Precision.Float32, 1)]
    [InlineData(Precision.Float32, 37)]
    [InlineData(Precision.Float64, 0)]
    [InlineData(Precision.Float64, 1)]
    [InlineData(Precision.Float64, 37)]
    public void SpikeArrivesItsDelayAfterItsStamp(Precision precision, long delay)
    {
        var c = new CircuitBuilder(precision);
        var source = c.Population("source", c.SpikesIn("Source", 2), 1);
        var sink = c.Population("sink", c.Collects("Sink"), 1);
        c.Connect(c.All(source), c.All(sink), "v", c.D(0.5), delaySteps: delay);
        var trace = c.Record("v", c.All(sink));
        using var simulation = Run(c, 50);
        var arrival = 2 + 1 + delay;
        Assert.Equal(Enumerable.Range(0, 50).Select(k => k >= arrival ? 0.5 : 0), simulation.Trace(trace).Values);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ChainWithoutDelayTakesOneStepACell(bool reversed)
    {
        // a -> b -> c with delay 0: stamps 1, 2, 3, whatever the order of the populations.
        var c = new CircuitBuilder(Precision.Float32);
        var source = c.SpikesIn("Source", 0);
        var relay = c.Cell("Relay");
        relay.Spike(c.F.Lt(c.R(0), relay.State("v", target: true)), new IrAssign("v", c.R(0)));
        int a, b, d;
        if (reversed)
        {
            (d, b, a) = (c.Population("c", relay, 1), c.Population("b", relay, 1), c.Population("a", source, 1));
        }
        else
        {
            (a, b, d) = (c.Population("a", source, 1), c.Population("b", relay, 1), c.Population("c", relay, 1));
        }

        c.Connect(c.All(b), c.All(d), "v", c.D(1));
        c.Connect(c.All(a), c.All(b), "v", c.D(1));
        var spikes = c.RecordEvents(c.All(a, b, d));
        using var simulation = Run(c, 6);
        Assert.Equal([1, 2, 3], simulation.Spikes(spikes).Steps);
        Assert.Equal([a, b, d], simulation.Spikes(spikes).Populations);
    }

    [Fact]
    public void StateKeepsWhatArrivesAndInputForgetsIt()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var source = c.Population("source", c.SpikesIn("Source", 1, 2, 5), 1);
        var cell = c.Cell("Sink");
        var state = cell.State("s", target: true);
        var input = cell.Input("i");
        cell.State("seen");
        cell.Integrate("s", state).Update(new IrAssign("seen", input));
        var sink = c.Population("sink", cell, 1);
        c.Connect(c.All(source), c.All(sink), "s", c.D(1));
        c.Connect(c.All(source), c.All(sink), "i", c.D(2));
        var s = c.Record("s", c.All(sink));
        var i = c.Record("i", c.All(sink));
        var seen = c.Record("seen", c.All(sink));
        using var simulation = Run(c, 9);
        Assert.Equal([0, 0, 1, 2, 2, 2, 3, 3, 3], simulation.Trace(s).Values);
        Assert.Equal([0, 0, 2, 2, 0, 0, 2, 0, 0], simulation.Trace(i).Values);
        Assert.Equal([0, 0, 0, 2, 2, 0, 0, 2, 0], simulation.Trace(seen).Values);
    }

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void HeldStateDropsWhatArrivesAndOthersDoNot(Precision precision)
    {
        // Dead for 3 steps after the spike of step 1 (boundaries 2, 3, 4); one unit arrives at every boundary from 1 on.
        var c = new CircuitBuilder(precision);
        var source = c.Population("source", c.Cell("Source").Spike(c.F.Bool(true)), 1);
        var cell = c.Cell("Sink");
        cell.State("held", target: true);
        cell.State("open", target: true);
        cell.Spike(c.F.Eq(c.K, c.I(1))).Refractory(3, "held");
        var sink = c.Population("sink", cell, 1);
        c.Connect(c.All(source), c.All(sink), "held", c.D(1));
        c.AlsoSend("open", c.D(1));
        var held = c.Record("held", c.All(sink));
        var open = c.Record("open", c.All(sink));
        using var simulation = Run(c, 8);
        Assert.Equal([0, 1, 1, 1, 1, 2, 3, 4], simulation.Trace(held).Values);
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], simulation.Trace(open).Values);
    }

    /// <summary>
    /// Sums are made in integers of 32 or 64 bits whose scale is chosen from the largest sum. Worked out with exact fractions:
    /// 0.1 + 0.2 + 0.3 is 644245094 * 2^-30 and 2767011611056432768 * 2^-62; 1/3 - 2/7 + 0.001 is 52204305 * 2^-30 and 224215782134017276 * 2^-62.
    /// </summary>
    [Theory]
    [InlineData(Precision.Float32, 0.1, 0.2, 0.3, 0.6000000238418579)]
    [InlineData(Precision.Float64, 0.1, 0.2, 0.3, 0.6)]
    [InlineData(Precision.Float32, 1.0 / 3, -2.0 / 7, 0.001, 0.048619046807289124)]
    [InlineData(Precision.Float64, 1.0 / 3, -2.0 / 7, 0.001, 0.04861904761904762)]
    public void SumsAreExactIntegersOfAChosenScale(Precision precision, double a, double b, double d, double sum)
    {
        var c = new CircuitBuilder(precision);
        var source = c.Population("source", c.SpikesIn("Source", 0), 3);
        var sink = c.Population("sink", c.Collects("Sink"), 2);
        for (var n = 0; n < 3; n++)
        {
            c.Connect(CircuitBuilder.Slice(source, n, 1), CircuitBuilder.Slice(sink, 0, 1), "v", c.D(n == 0 ? a : n == 1 ? b : d));
        }

        c.Connect(c.All(source), CircuitBuilder.Slice(sink, 1, 1), "v", c.D(-0.0005));
        using var simulation = Run(c, 2);
        Assert.Equal(sum, Read(simulation, sink, "v")[0]);
    }

    /// <summary>
    /// With a largest weight of 1 the shift is 30 (62 in float64): the weights 2^-30 and 1.5 * 2^-30 become 1 and, half to even, 2 units.
    /// </summary>
    [Theory]
    [InlineData(Precision.Float32, 30)]
    [InlineData(Precision.Float64, 62)]
    public void ScaleUsesTheBitsThereAre(Precision precision, int shift)
    {
        var c = new CircuitBuilder(precision);
        var source = c.Population("source", c.SpikesIn("Source", 0), 1);
        var sink = c.Population("sink", c.Collects("Sink"), 3);
        var unit = Math.ScaleB(1, -shift);
        var weight = c.F.Select(c.F.Eq(c.A("j"), c.D(0)), c.D(1), c.F.Select(c.F.Eq(c.A("j"), c.D(1)), c.D(unit), c.D(1.5 * unit)));
        c.Connect(c.All(source), c.All(sink), "v", weight);
        using var simulation = Run(c, 2);
        Assert.Equal([1, unit, 2 * unit], Read(simulation, sink, "v"));
    }

    [Fact]
    public void SumsNeverOverflow()
    {
        // 2000 times the largest weight in one step is at the edge of what 32 bits hold.
        var c = new CircuitBuilder(Precision.Float32);
        var source = c.Population("source", c.SpikesIn("Source", 0), 2000);
        var sink = c.Population("sink", c.Collects("Sink"), 1);
        c.Connect(c.All(source), c.All(sink), "v", c.D(0.75));
        using var simulation = Run(c, 2);
        Assert.Equal([1500.0], Read(simulation, sink, "v"));
    }

    [Fact]
    public void DelaysOfAPairAreRoundedToSteps()
    {
        // 0.05 ms times (i + j) on a grid of 0.1 ms, half to even: 0, 0.5, 1, 1.5, 2 steps.
        var c = new CircuitBuilder(Precision.Float32);
        var source = c.Population("source", c.SpikesIn("Source", 0), 3);
        var sink = c.Population("sink", c.Collects("Sink"), 3);
        var delay = c.F.Mul(c.D(0.05), c.F.Add(c.A("i"), c.A("j")));
        var connection = c.Connect(c.All(source), c.All(sink), "v", c.D(1), delay: delay);
        using var simulation = Create(c);
        var synapses = simulation.Synapses(connection);

        // By pre, then delay, then post.
        Assert.Equal([0, 0, 0, 1, 1, 1, 2, 2, 2], synapses.Pre);
        Assert.Equal([0, 1, 2, 0, 1, 2, 0, 1, 2], synapses.Post);
        Assert.Equal([0, 0, 1, 0, 1, 2, 1, 2, 2], synapses.DelaySteps);
        simulation.Run(5, CancellationToken.None);
        Assert.Equal([3.0, 3.0, 3.0], Read(simulation, sink, "v"));
    }

    [Fact]
    public void SeveralConnectionsAndEventsShareATarget()
    {
        var c = new CircuitBuilder(Precision.Float64);
        var cell = c.Cell("Source").Spike(c.F.Eq(c.K, c.I(0))).Event("burst", c.F.Eq(c.K, c.I(3)), false);
        var source = c.Population("source", cell, 2);
        var sink = c.Population("sink", c.Collects("Sink"), 1);
        c.Connect(c.All(source), c.All(sink), "v", c.D(1), delaySteps: 4);
        c.Connect(CircuitBuilder.Slice(source, 1, 1), c.All(sink), "v", c.D(0.25), delaySteps: 1, eventName: "burst");
        var trace = c.Record("v", c.All(sink));
        using var simulation = Run(c, 8);
        Assert.Equal([0, 0, 0, 0, 0, 2.25, 2.25, 2.25], simulation.Trace(trace).Values);
    }

    [Fact]
    public void GroupsAreCellsInOrder()
    {
        // i and j are positions in the groups; weights tell the pairs apart.
        var c = new CircuitBuilder(Precision.Float64);
        var a = c.Population("a", c.SpikesIn("Source", 0), 4);
        var b = c.Population("b", c.Collects("Sink"), 3);
        var d = c.Population("d", c.Collects("Other"), 2);
        var pre = new IrView([new IrRange(a, 2, 2, null), new IrRange(a, 0, 2, [0, 1])]);
        var post = new IrView([new IrRange(d, 0, 2, null), new IrRange(b, 0, 2, [0, 2])]);
        var weight = c.F.Add(c.F.Mul(c.D(16), c.A("i")), c.A("j"));
        var connection = c.Connect(pre, post, "v", weight, CircuitBuilder.Rule(IrRuleKind.OneToOne));
        using var simulation = Run(c, 2);
        var synapses = simulation.Synapses(connection);
        Assert.Equal([2, 3, 0, 1], synapses.PreCells);
        Assert.Equal([d, d, b, b], synapses.PostPopulations);
        Assert.Equal([0, 1, 0, 2], synapses.PostCells);
        Assert.Equal([0, 17, 34, 51], synapses.Weights[0]);
        Assert.Equal([0.0, 17.0], Read(simulation, d, "v"));
        Assert.Equal([34.0, 0.0, 51.0], Read(simulation, b, "v"));
    }
}
