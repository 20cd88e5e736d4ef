using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Building;
using NeuroLang.Interpreter;

namespace NeuroLang.Conformance.Tests;

/// <summary>States that are taken out of one network and put into another.</summary>
public abstract partial class ConformanceSuite
{
    [Theory]
    [InlineData(Precision.Float32, 1)]
    [InlineData(Precision.Float32, 23)]
    [InlineData(Precision.Float64, 24)]
    [InlineData(Precision.Float64, 40)]
    public void ANetworkGoesOnFromAStateAsIfNothingHadBeen(Precision precision, long boundary)
    {
        using var straight = Run(Everything(precision), 60);
        using var first = Run(Everything(precision), boundary);
        using var second = Create(Everything(precision));
        second.Import(first.Export());
        Assert.Equal(boundary, second.StepIndex);
        second.Run(60 - boundary, CancellationToken.None);
        Same(straight.Export(), second.Export());
        var all = straight.Spikes(0);
        Assert.NotEmpty(all.Steps);
        Assert.Equal(all.Steps.Where(s => s > boundary), second.Spikes(0).Steps);
        Assert.Equal(straight.Trace(1).Values.Skip(3 * (int)((boundary + 4) / 5)), second.Trace(1).Values);
    }

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void AnEarlierStateTakesBackWhatWasRecordedSince(Precision precision)
    {
        using var straight = Run(Everything(precision), 60);
        using var other = Run(Everything(precision), 31);
        var state = other.Export();
        other.Lesion(0);
        other.Run(20, CancellationToken.None);
        other.Import(state);
        other.Run(29, CancellationToken.None);
        Same(straight.Export(), other.Export());
        Assert.Equal(straight.Spikes(0).Steps, other.Spikes(0).Steps);
        Assert.Equal(straight.Spikes(0).Cells, other.Spikes(0).Cells);
        Assert.Equal(straight.Trace(1).Steps, other.Trace(1).Steps);
        Assert.Equal(straight.Trace(1).Values, other.Trace(1).Values);
        Assert.Equal(straight.SpikeCount(1, "spike"), other.SpikeCount(1, "spike"));
    }

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void StatesAreTheSameOnEveryTarget(Precision precision)
    {
        using var mine = Run(Everything(precision), 33);
        using var reference = new InterpreterFactory().Create(Discretised(Everything(precision).Build()), 42, SimulationOptions.Default);
        reference.Run(33, CancellationToken.None);
        Same(reference.Export(), mine.Export());
        reference.Run(9, CancellationToken.None);
        mine.Import(reference.Export());
        mine.Run(18, CancellationToken.None);
        reference.Run(18, CancellationToken.None);
        Same(reference.Export(), mine.Export());
    }

    [Fact]
    public void AStateThatDoesNotFitIsRefused()
    {
        using var simulation = Create(Everything(Precision.Float32));
        var state = simulation.Export();
        void Refused(params StateSection[] sections) => Assert.Throws<ArgumentException>(() => simulation.Import(state with { Sections = [.. sections] }));

        Refused([.. state.Sections.Where(s => s.Name != "cells/v")]);
        Refused([.. state.Sections.Select(s => s.Name == "cells/v" ? s with { Bits = new long[2] } : s)]);
        Refused([.. state.Sections.Select(s => s.Name == "cells/v" ? s with { Type = IrType.Float64 } : s)]);
        Refused([.. state.Sections, new StateSection("cells/other", IrType.Float32, [1, 2, 3])]);
        simulation.Import(state with { Sections = [.. state.Sections, new StateSection("cells/clamped.other", IrType.Int32, [0, 0, 0])] });
    }

    /// <summary>Noise, delays, dead time, edge events, clamps, and parameters on which derived values depend.</summary>
    private static CircuitBuilder Everything(Precision precision)
    {
        var c = new CircuitBuilder(precision);
        var f = c.F;
        var source = c.Cell("Source");
        source.Spike(f.Lt(f.Call("sin", f.Mul(f.Convert(c.Real, c.K), c.R(0.7))), c.R(-0.4))).Refractory(2);
        var cell = c.Cell("Cell").CanClamp("v").CanSilence();
        var (v, w, p) = (cell.State("v", target: true), cell.State("w"), cell.Parameter("p"));
        cell.Integrate("v", f.Fma(v, f.Div(c.R(1), f.Add(c.R(1), f.Mul(p, p))), f.Mul(c.R(0.01), w)))
            .Integrate("w", f.Add(w, c.R(1)))
            .Spike(f.Lt(c.R(2), v), new IrAssign("v", c.R(0)))
            .Event("high", f.Lt(c.R(1.5), v), true, new IrAssign("w", f.Mul(w, c.R(0.5))))
            .Refractory(4, "v");
        var sources = c.Population("sources", source, 2);
        var cells = c.Population("cells", cell, 3, ("p", f.Mul(c.A("i"), c.D(0.1))));
        c.Connect(c.All(sources), c.All(cells), "v", f.Add(c.D(0.5), f.Mul(c.D(0.125), c.A("j"))), delay: f.Mul(c.D(0.2), f.Add(c.A("i"), c.A("j"))));
        c.RecordEvents(c.All(sources, cells));
        c.Record("v", c.All(cells), every: 5);
        return c;
    }

    private static void Same(NetworkState expected, NetworkState actual)
    {
        Assert.Equal((expected.Step, expected.Seed), (actual.Step, actual.Seed));
        Assert.Equal(expected.Sections.Select(s => s.Name), actual.Sections.Select(s => s.Name));
        foreach (var (a, b) in expected.Sections.Zip(actual.Sections))
        {
            Assert.Equal(a.Type, b.Type);
            Assert.True(a.Bits.SequenceEqual(b.Bits), $"{a.Name}: {string.Join(" ", a.Bits)} and {string.Join(" ", b.Bits)}");
        }
    }
}
