using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Building;

namespace NeuroLang.Conformance.Tests;

/// <summary>Clamps, silence and lesions.</summary>
public abstract partial class ConformanceSuite
{
    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void NothingInAStepChangesAClampedState(Precision precision)
    {
        // v gains 1000 by arrival, 1 by integration, 10 by the update and 100 at every boundary; a spike in each step adds 10000.
        var c = new CircuitBuilder(precision);
        var source = c.Population("source", c.Cell("Source").Spike(c.F.Bool(true)), 1);
        var cell = c.Cell("Cell").CanClamp("v");
        var v = cell.State("v", target: true);
        cell.Integrate("v", c.F.Add(v, c.R(1)))
            .Update(new IrIf(c.F.Bool(true), [new IrAssign("v", c.F.Add(v, c.R(10)))], []))
            .Every(1, new IrAssign("v", c.F.Add(v, c.R(100))))
            .Spike(c.F.Bool(true), new IrAssign("v", c.F.Add(v, c.R(10000))));
        var cells = c.Population("cells", cell, 3);
        c.Connect(c.All(source), c.All(cells), "v", c.D(1000), delaySteps: 0);
        var spikes = c.RecordEvents(c.All(cells));
        var value = c.Setter(CircuitBuilder.Slice(cells, 1, 1), "v", c.D(7));
        var clamp = c.Setter(CircuitBuilder.Slice(cells, 1, 1), "clamped.v", c.D(1));
        var release = c.Setter(c.All(cells), "clamped.v", c.D(0));
        using var simulation = Create(c);
        void Step(double all, double clamped)
        {
            simulation.Run(1, CancellationToken.None);
            Assert.Equal([all, clamped, all], Read(simulation, cells, "v"));
        }

        Step(10111, 10111);
        Set(simulation, value, clamp);
        Step(21222, 7);
        Step(32333, 7);
        Set(simulation, release);
        Step(43444, 7 + 11111);
        Assert.Equal(12, simulation.Spikes(spikes).Count);
    }

    [Theory]
    [InlineData(Precision.Float32, 2e-6)]
    [InlineData(Precision.Float64, 1e-14)]
    public void WhatFollowsAClampedStateMovesAsIfThatWereConstant(Precision precision, double error)
    {
        // y' = (v - y) / 5, v' = -v / 2: with v = 10 clamped, y = 10 (1 - exp(-t / 5)). Both states are solved exactly, together.
        var c = new CircuitBuilder(precision);
        var cell = c.Cell("Cell").CanClamp("v");
        var (v, y) = (cell.State("v"), cell.State("y"));
        cell.Equation("y", c.F.Div(c.F.Sub(v, y), c.R(5))).Equation("v", c.F.Div(c.F.Unary(IrOp.Neg, v), c.R(2)));
        var cells = c.Population("cells", cell, 1);
        var value = c.Setter(c.All(cells), "v", c.D(10));
        var clamp = c.Setter(c.All(cells), "clamped.v", c.D(1));
        var release = c.Setter(c.All(cells), "clamped.v", c.D(0));
        using var simulation = Create(c);
        Set(simulation, value, clamp);
        simulation.Run(30, CancellationToken.None);
        var held = 10 * (1 - Math.Exp(-3.0 / 5));
        Assert.Equal(held, Read(simulation, cells, "y")[0], held * error);
        Assert.Equal(10, Read(simulation, cells, "v")[0]);

        // Released, y = (held - a) exp(-t / 5) + a exp(-t / 2) with a = 10 / (1 - 5 / 2).
        Set(simulation, release);
        simulation.Run(20, CancellationToken.None);
        var a = 10 / (1 - 2.5);
        Assert.Equal(((held - a) * Math.Exp(-2.0 / 5)) + (a * Math.Exp(-1)), Read(simulation, cells, "y")[0], held * error);
    }

    [Fact]
    public void AClampedStateStandsStillInTheStagesToo()
    {
        // y' = 1 + v y^2 with v = 1 clamped: y = tan(t). Unclamped, v' = -10 v^3 would be lower in the middle of the step.
        var c = new CircuitBuilder(Precision.Float64);
        var cell = c.Cell("Cell").CanClamp("v");
        var (v, y) = (cell.State("v"), cell.State("y"));
        cell.Equation("v", c.F.Mul(c.R(-10), c.F.Mul(v, c.F.Mul(v, v)))).Equation("y", c.F.Add(c.R(1), c.F.Mul(v, c.F.Mul(y, y))));
        var cells = c.Population("cells", cell, 1);
        var value = c.Setter(c.All(cells), "v", c.D(1));
        var clamp = c.Setter(c.All(cells), "clamped.v", c.D(1));
        using var simulation = Create(c);
        Set(simulation, value, clamp);
        simulation.Run(10, CancellationToken.None);
        Assert.Equal(Math.Tan(1), Read(simulation, cells, "y")[0], 1e-4);
        Assert.Equal(1, Read(simulation, cells, "v")[0]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ASilencedCellTestsNoEvent(bool edge)
    {
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Cell").CanSilence();
        var v = cell.State("v");
        cell.Integrate("v", c.F.Add(v, c.R(1))).Event("spike", c.F.Lt(c.R(2), v), edge, new IrAssign("v", c.R(0)));
        var cells = c.Population("cells", cell, 2);
        var spikes = c.RecordEvents(c.All(cells));
        var silence = c.Setter(CircuitBuilder.Slice(cells, 0, 1), "silenced", c.D(1));
        var release = c.Setter(c.All(cells), "silenced", c.D(0));
        using var simulation = Create(c);
        simulation.Run(4, CancellationToken.None);
        Set(simulation, silence);
        simulation.Run(4, CancellationToken.None);
        Assert.Equal([5, 2], Read(simulation, cells, "v"));
        Set(simulation, release);
        simulation.Run(1, CancellationToken.None);

        // The condition of an edge event is remembered while the cell is silent, so it has to become false first.
        Assert.Equal(edge ? [3, 3, 6, 9] : [3, 3, 6, 9, 9], simulation.Spikes(spikes).Steps);
        Assert.Equal(edge ? [0, 1, 1, 1] : [0, 1, 1, 0, 1], simulation.Spikes(spikes).Cells);
    }

    [Fact]
    public void OnlyWhatIsUnderWayArrivesOverALesionedConnection()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var source = c.Population("source", c.SpikesIn("Source", 0, 1, 2, 3), 1);
        var sinks = c.Population("sinks", c.Collects("Sink"), 2);
        var first = c.Connect(c.All(source), CircuitBuilder.Slice(sinks, 0, 1), "v", c.D(1), delaySteps: 3);
        c.Connect(c.All(source), CircuitBuilder.Slice(sinks, 1, 1), "v", c.D(1), delaySteps: 3);
        using var simulation = Create(c);
        simulation.Run(2, CancellationToken.None);
        simulation.Lesion(first);
        simulation.Run(10, CancellationToken.None);
        Assert.Equal([2, 4], Read(simulation, sinks, "v"));
        Assert.Equal(1, simulation.SynapseCount(first));
    }

    private static void Set(ISimulation simulation, params int[] setters)
    {
        foreach (var setter in setters)
        {
            simulation.Apply(setter, new Dictionary<string, double>());
        }
    }
}
