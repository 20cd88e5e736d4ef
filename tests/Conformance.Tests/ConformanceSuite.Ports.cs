using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Building;

namespace NeuroLang.Conformance.Tests;

/// <summary>Ports: what a host feeds happens at the coming boundary.</summary>
public abstract partial class ConformanceSuite
{
    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void FedSpikesArriveAtTheirBoundaryPlusTheDelay(Precision precision)
    {
        // Fed at boundary 3: without a delay it acts in step 3, with two steps of delay in step 5. A sample is taken after what arrives.
        foreach (var (delay, expected) in new[] { (0, new double[] { 0, 0, 0, 2, 2, 2, 2 }), (2, [0, 0, 0, 0, 0, 2, 2]) })
        {
            var c = new CircuitBuilder(precision);
            var port = c.Port("port", IrPortKind.Spikes, 70);
            var sink = c.Population("sink", c.Collects("Sink"), 70);
            c.Connect(c.All(port), c.All(sink), "v", c.D(2), CircuitBuilder.Rule(IrRuleKind.OneToOne), delaySteps: delay);
            var trace = c.Record("v", CircuitBuilder.Slice(sink, 65, 1));
            using var simulation = Create(c);
            simulation.Run(3, CancellationToken.None);
            simulation.FeedSpikes(port, [65]);
            simulation.Run(4, CancellationToken.None);
            Assert.Equal(expected, simulation.Trace(trace).Values);
            Assert.Equal(2, Read(simulation, sink, "v").Sum());
        }
    }

    [Fact]
    public void FedSpikesAddUpWithThoseOfTheStepBefore()
    {
        // The source spikes in step 2, stamped 3, as does the port; over delays of 0 and 1 both are in one sum. The next boundary has nothing.
        var c = new CircuitBuilder(Precision.Float32);
        var source = c.Population("source", c.SpikesIn("Source", 2), 2);
        var port = c.Port("port", IrPortKind.Spikes, 2);
        var sink = c.Population("sink", c.Collects("Sink"), 1);
        c.Connect(c.All(source, port), c.All(sink), "v", c.F.Add(c.D(1), c.F.Mul(c.D(10), c.A("i"))), delay: c.F.Select(c.F.Or(c.F.Eq(c.A("i"), c.D(1)), c.F.Eq(c.A("i"), c.D(3))), c.D(0), c.D(0.1)));
        var trace = c.Record("v", c.All(sink));
        using var simulation = Create(c);
        simulation.Run(3, CancellationToken.None);
        simulation.FeedSpikes(port, [1, 0]);
        simulation.Run(3, CancellationToken.None);

        // Positions 0 to 3 weigh 1, 11, 21 and 31; odd ones come at once, even ones a step later.
        Assert.Equal([0, 0, 0, 42, 64, 64], simulation.Trace(trace).Values);
    }

    [Fact]
    public void FedSpikesCountAndAreRecordedOnce()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var port = c.Port("port", IrPortKind.Spikes, 5);
        var source = c.Population("source", c.SpikesIn("Source", 1, 4), 2);
        var both = c.RecordEvents(c.All(port, source));
        var window = c.RecordEvents(CircuitBuilder.Slice(port, 1, 2), first: 1, last: 2);
        using var simulation = Create(c);
        simulation.FeedSpikes(port, [4]);
        simulation.Run(2, CancellationToken.None);
        simulation.FeedSpikes(port, [2, 0]);
        simulation.FeedSpikes(port, [2, 1]);
        Assert.Equal(1, simulation.SpikeCount(port, "spike"));
        simulation.Run(4, CancellationToken.None);
        simulation.FeedSpikes(port, [3]);

        Assert.Equal(4, simulation.SpikeCount(port, "spike"));
        Assert.Equal(4, simulation.SpikeCount(source, "spike"));
        var spikes = simulation.Spikes(both);
        Assert.Equal([0, 2, 2, 2, 2, 2, 5, 5], spikes.Steps);
        Assert.Equal([port, port, port, port, source, source, source, source], spikes.Populations);
        Assert.Equal([4, 0, 1, 2, 0, 1, 0, 1], spikes.Cells);
        Assert.Equal([1, 2], simulation.Spikes(window).Cells);
    }

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void FedValuesLastUntilOthersAreFed(Precision precision)
    {
        var c = new CircuitBuilder(precision);
        var port = c.Port("port", IrPortKind.Values, 3);
        var trace = c.Record("value", CircuitBuilder.Slice(port, 1, 2));
        using var simulation = Create(c);
        simulation.Run(1, CancellationToken.None);
        simulation.Feed(port, [1, 0.1, 3]);
        simulation.Run(2, CancellationToken.None);
        simulation.Feed(port, [4, 5, 6]);
        simulation.Run(1, CancellationToken.None);
        var tenth = precision == Precision.Float32 ? 0.1f : 0.1;
        Assert.Equal([0, 0, tenth, 3, tenth, 3, 5, 6], simulation.Trace(trace).Values);
        Assert.Equal([4, 5, 6], Read(simulation, port, "value"));
    }

    [Fact]
    public void OnlyPortsAreFed()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var spikes = c.Port("spikes", IrPortKind.Spikes, 2);
        var values = c.Port("values", IrPortKind.Values, 2);
        var source = c.Population("source", c.SpikesIn("Source", 1), 2);
        using var simulation = Create(c);
        Assert.Throws<ArgumentException>(() => simulation.FeedSpikes(values, [0]));
        Assert.Throws<ArgumentException>(() => simulation.FeedSpikes(source, [0]));
        Assert.Throws<ArgumentException>(() => simulation.FeedSpikes(spikes, [2]));
        Assert.Throws<ArgumentException>(() => simulation.FeedSpikes(spikes, [-1]));
        Assert.Throws<ArgumentException>(() => simulation.FeedSpikes(17, [0]));
        Assert.Throws<ArgumentException>(() => simulation.Feed(spikes, [0, 0]));
        Assert.Throws<ArgumentException>(() => simulation.Feed(values, [0, 0, 0]));
        var exception = Fails(() => simulation.Feed(values, [0, 1e300]), SimulationErrorKind.NonFinite);
        Assert.Equal(("values", 1, "value"), (exception.Population, exception.Cell, exception.Variable));
    }
}
