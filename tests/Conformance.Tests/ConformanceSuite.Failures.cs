using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Building;

namespace NeuroLang.Conformance.Tests;

/// <summary>When states that are infinite or not a number are noticed.</summary>
public abstract partial class ConformanceSuite
{
    [Theory]
    [InlineData("state v = 1 / p", "", 1, double.PositiveInfinity)]
    [InlineData("state v = p", "on start { v = log(v - 1) }", 0, double.NegativeInfinity)]
    [InlineData("state v = 1", "on start { v = sqrt(p - v) }", 1, double.NaN)]
    public void StartValuesThatAreNotFiniteStopTheRunBeforeItsFirstStep(string state, string start, long cell, double value)
    {
        // No step changes v.
        var error = Fails(
            () => Program(
                $"cell Still {{ param p = 1  {state}  state w = 0  w' = v / (1 ms)  {start} }}",
                "population q : Train[1]\n population cells : Still[2] { p = 1 - i }\n connect q -> cells.w weight 1"),
            SimulationErrorKind.NonFinite);
        Assert.Equal(("cells", cell, "v", 0L, value), (error.Population, error.Cell, error.Variable, error.Step, error.Value));
    }

    [Fact]
    public void WhatIsSetIsLookedAtWhereItIsSet()
    {
        var c = new CircuitBuilder(Precision.Float64);
        var cell = c.Cell("Cell");
        cell.State("v");
        var w = cell.State("w");
        cell.Integrate("w", c.F.Add(w, c.R(1)));
        var cells = c.Population("cells", cell, 4);
        var setter = c.Setter(CircuitBuilder.Slice(cells, 1, 2), "v", c.F.Div(c.D(-1), c.F.Sub(c.A("i"), c.D(2))));
        using var simulation = Run(c, 3);
        var error = Fails(() => Set(simulation, setter), SimulationErrorKind.NonFinite);
        Assert.Equal(("cells", 2L, "v", 3L, double.NegativeInfinity), (error.Population, error.Cell, error.Variable, error.Step, error.Value));

        using var free = Create(c, options: WithoutTrap);
        Set(free, setter);
        free.Run(2, CancellationToken.None);
        Assert.Equal([0, 1, double.NegativeInfinity, 0], Read(free, cells, "v"));
    }

    [Fact]
    public void WhatAStepTakesBackIsNotNoticed()
    {
        // Three times 3e38 is infinite in float32 when it arrives; the timed statement is of another state, and the spike resets v within the step.
        using var simulation = Program(
            "cell Reset { state v = 1  state w = 0  every 1 ms { w += 1 }  spike when v > 0.5 { v = 0 } }",
            "population cells : Reset[3]\n connect cells -> cells.v weight 3e38",
            precision: "float32");
        simulation.Run(4, CancellationToken.None);
        Assert.Equal([0, 0, 0], Read(simulation, 0, "v"));
        Assert.Equal([4, 4, 4], Read(simulation, 0, "w"));
        Assert.Equal(12, simulation.SpikeCount(0, "spike"));
    }
}
