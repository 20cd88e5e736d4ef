using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Building;

namespace NeuroLang.Conformance.Tests;

/// <summary>Timed handlers, recordings, splitting a run, `set`.</summary>
public abstract partial class ConformanceSuite
{
    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void ArrivalsThenTimedHandlersThenSamples(Precision precision)
    {
        // At boundary 2 one unit arrives, then `at` multiplies by ten, then the sample is taken; integration adds a hundred after it.
        var c = new CircuitBuilder(precision);
        var source = c.Population("source", c.SpikesIn("Source", 1), 1);
        var cell = c.Cell("Sink");
        var v = cell.State("v", target: true);
        cell.At(2, new IrAssign("v", c.F.Mul(v, c.R(10)))).Integrate("v", c.F.Add(v, c.F.Select(c.F.Eq(c.K, c.I(2)), c.R(100), c.R(0))));
        var sink = c.Population("sink", cell, 1);
        c.Connect(c.All(source), c.All(sink), "v", c.D(1));
        var trace = c.Record("v", c.All(sink));
        using var simulation = Run(c, 5);
        Assert.Equal([0, 0, 10, 110, 110], simulation.Trace(trace).Values);
    }

    [Fact]
    public void TimedHandlersRunWhenTheyAreDue()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Timed");
        var v = cell.State("v");
        cell.OnStart(new IrAssign("v", c.F.Add(v, c.R(1000))))
            .Every(3, new IrAssign("v", c.F.Add(v, c.R(1))))
            .At(0, new IrAssign("v", c.F.Add(v, c.R(10))))
            .At(4, new IrAssign("v", c.F.Mul(v, c.R(2))));
        var population = c.Population("cells", cell, 1, ("v", c.D(5000)));
        var trace = c.Record("v", c.All(population));
        using var simulation = Create(c);
        Assert.Equal([6000.0], Read(simulation, population, "v"));
        simulation.Run(8, CancellationToken.None);
        Assert.Equal([6011, 6011, 6011, 6012, 12024, 12024, 12025, 12025], simulation.Trace(trace).Values);
    }

    [Fact]
    public void RecordingsKeepTheirIntervalAndWindow()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Counter");
        var v = cell.State("v");
        cell.Integrate("v", c.F.Add(v, c.R(1))).Spike(c.F.Bool(true));
        var population = c.Population("cells", cell, 3, ("v", c.F.Mul(c.D(100), c.A("i"))));
        var trace = c.Record("v", CircuitBuilder.Slice(population, 1, 2), every: 3, first: 2, last: 9);
        var spikes = c.RecordEvents(CircuitBuilder.Slice(population, 2, 1), first: 4, last: 6);
        using var simulation = Run(c, 20);
        Assert.Equal([3, 6, 9], simulation.Trace(trace).Steps);
        Assert.Equal([1, 2], simulation.Trace(trace).Cells);
        Assert.Equal([103, 203, 106, 206, 109, 209], simulation.Trace(trace).Values);
        Assert.Equal([4, 5, 6], simulation.Spikes(spikes).Steps);
        Assert.Equal([2, 2, 2], simulation.Spikes(spikes).Cells);
    }

    [Fact]
    public void ObservedDefinitionsAreComputedAtTheSample()
    {
        var c = new CircuitBuilder(Precision.Float64);
        var cell = c.Cell("Observed");
        var v = cell.State("v");
        cell.Integrate("v", c.F.Add(v, c.R(1))).Observe("square", c.F.Mul(v, v));
        var population = c.Population("cells", cell, 2, ("v", c.A("i")));
        var trace = c.Record("square", c.All(population), every: 2);
        using var simulation = Run(c, 5);
        Assert.Equal([0, 1, 4, 9, 16, 25], simulation.Trace(trace).Values);
        Assert.Equal([0, 2, 4], simulation.Trace(trace).Steps);
    }

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void SplittingARunChangesNothing(Precision precision)
    {
        using var whole = Run(Noisy(precision), 40);
        using var split = Create(Noisy(precision));
        foreach (var steps in new long[] { 0, 1, 16, 0, 23 })
        {
            split.Run(steps, CancellationToken.None);
        }

        Assert.Equal(40, split.StepIndex);
        Assert.NotEmpty(whole.Spikes(0).Steps);
        Assert.Equal(whole.Spikes(0).Steps, split.Spikes(0).Steps);
        Assert.Equal(whole.Spikes(0).Cells, split.Spikes(0).Cells);
        Assert.Equal(whole.Trace(1).Values, split.Trace(1).Values);
        Assert.Equal(Read(whole, 0, "v"), Read(split, 0, "v"));
    }

    [Fact]
    public void SeedsGiveDifferentRunsAndTheSameSeedTheSame()
    {
        using var a = Run(Noisy(Precision.Float32), 40, seed: 1);
        using var b = Run(Noisy(Precision.Float32), 40, seed: 1);
        using var other = Run(Noisy(Precision.Float32), 40, seed: 2);
        Assert.Equal(a.Trace(1).Values, b.Trace(1).Values);
        Assert.NotEqual(a.Trace(1).Values, other.Trace(1).Values);
    }

    [Fact]
    public void SettersStoreForEachCellOfTheirView()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Tunable");
        var p = cell.Parameter("p");
        cell.State("v");
        cell.Update(new IrAssign("v", p));
        var population = c.Population("cells", cell, 4, ("p", c.A("i")));
        var value = c.F.Add(
            c.F.Mul(c.F.Uniform("arg.gain", IrType.Float64), c.A("i")),
            c.F.Convert(IrType.Float64, c.F.Uniform("k", IrType.Int64)));
        var setter = c.Setter(CircuitBuilder.Slice(population, 1, 2), "p", value, "gain");
        using var simulation = Run(c, 3);
        simulation.Apply(setter, new Dictionary<string, double> { ["gain"] = 10 });
        Assert.Equal([0.0, 13.0, 23.0, 3.0], Read(simulation, population, "p"));
        Assert.Equal([0.0, 1.0, 2.0, 3.0], Read(simulation, population, "v"));
        simulation.Run(1, CancellationToken.None);
        Assert.Equal([0.0, 13.0, 23.0, 3.0], Read(simulation, population, "v"));
        Assert.Throws<ArgumentException>(() => simulation.Apply(setter, new Dictionary<string, double>()));
    }

    /// <summary>Cells with bits of noise that excite each other at random: every phase of a step in one network.</summary>
    private static CircuitBuilder Noisy(Precision precision)
    {
        var c = new CircuitBuilder(precision);
        var cell = c.Cell("Noisy");
        var v = cell.State("v", target: true);
        var bits = c.F.Make(IrOp.RandomBits, c.Int, [], integer: 99, draw: 1);
        var noise = c.F.Mul(c.F.Convert(c.Real, bits), c.R(precision == Precision.Float32 ? Math.ScaleB(1, -31) : Math.ScaleB(1, -63)));
        cell.Integrate("v", c.F.Fma(c.R(0.9), v, noise))
            .Every(7, new IrAssign("v", c.F.Add(v, c.R(0.1))))
            .Spike(c.F.Lt(c.R(0.8), v), new IrAssign("v", c.R(0)))
            .Refractory(2, "v");
        var population = c.Population("cells", cell, 30);
        c.Connect(c.All(population), c.All(population), "v", c.D(0.2), CircuitBuilder.Rule(IrRuleKind.Probability, c.D(0.2), 5), delaySteps: 3);
        c.RecordEvents(c.All(population));
        c.Record("v", c.All(population));
        return c;
    }
}
