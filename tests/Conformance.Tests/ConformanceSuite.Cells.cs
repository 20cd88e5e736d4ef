using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Building;

namespace NeuroLang.Conformance.Tests;

/// <summary>Integration, detection, reset, dead time, handlers.</summary>
public abstract partial class ConformanceSuite
{
    /// <summary>
    /// Leaky integrate-and-fire cell on a grid of 0.1 ms: E_L = v_reset = -70 mV, v_th = -55 mV, tau_m 10 ms, C 250 pF, refractory 2 ms.
    /// v reaches the threshold after n = ceil(-(tau/h) ln(1 - 15 C/(I tau))) steps, and then every n + 20; spikes in 10 s follow.
    /// </summary>
    [Theory]
    [InlineData(Precision.Float32, 400, 278, 335)]
    [InlineData(Precision.Float32, 500, 139, 629)]
    [InlineData(Precision.Float32, 750, 70, 1111)]
    [InlineData(Precision.Float32, 1000, 48, 1470)]
    [InlineData(Precision.Float64, 400, 278, 335)]
    [InlineData(Precision.Float64, 500, 139, 629)]
    [InlineData(Precision.Float64, 750, 70, 1111)]
    [InlineData(Precision.Float64, 1000, 48, 1470)]
    public void LeakyCellFiresAtTheStepsOfTheClosedForm(Precision precision, double current, long first, int count)
    {
        var c = new CircuitBuilder(precision);
        var cell = c.Cell("Lif");
        var v = cell.State("v");
        var propagator = Math.Exp(-0.01);
        var rest = -70 + (current * 10 / 250);
        cell.Integrate("v", c.F.Fma(c.R(propagator), v, c.R(rest * (1 - propagator))))
            .Spike(c.F.Le(c.R(-55), v), new IrAssign("v", c.R(-70)))
            .Refractory(20, "v");
        var population = c.Population("lif", cell, 1, ("v", c.D(-70)));
        var spikes = c.RecordEvents(c.All(population));

        using var simulation = Run(c, 100_000);
        Assert.Equal(first, simulation.Spikes(spikes).Steps[0]);
        Assert.Equal(first + first + 20, simulation.Spikes(spikes).Steps[1]);
        Assert.Equal(count, simulation.Spikes(spikes).Count);
        Assert.Equal(count, simulation.SpikeCount(population, "spike"));
    }

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void DeadTimeHoldsForExactlyItsSteps(Precision precision)
    {
        var c = new CircuitBuilder(precision);
        var cell = c.Cell("Counter");
        var v = cell.State("v");
        var free = cell.State("free");
        cell.Integrate("v", c.F.Add(v, c.R(1))).Integrate("free", c.F.Add(free, c.R(1)))
            .Spike(c.F.Le(c.R(3), v), new IrAssign("v", c.R(0)))
            .Refractory(4, "v");
        var population = c.Population("cells", cell, 1);
        var trace = c.Record("v", c.All(population));
        var spikes = c.RecordEvents(c.All(population));

        using var simulation = Run(c, 18);
        Assert.Equal([0, 1, 2, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 1, 2, 0], simulation.Trace(trace).Values);
        Assert.Equal([3, 10, 17], simulation.Spikes(spikes).Steps);
        Assert.Equal([18.0], Read(simulation, population, "free"));
    }

    [Fact]
    public void DeadTimeSwitchesTheTestOffForTheSameSteps()
    {
        // Always above the threshold: one spike, three steps without, the next.
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Eager").Spike(c.F.Bool(true)).Refractory(3);
        var spikes = c.RecordEvents(c.All(c.Population("cells", cell, 1)));
        using var simulation = Run(c, 10);
        Assert.Equal([1, 5, 9], simulation.Spikes(spikes).Steps);
    }

    [Fact]
    public void DeadTimeOfZeroStepsIsNone()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Eager").Spike(c.F.Bool(true)).Refractory(0);
        var spikes = c.RecordEvents(c.All(c.Population("cells", cell, 1)));
        using var simulation = Run(c, 3);
        Assert.Equal([1, 2, 3], simulation.Spikes(spikes).Steps);
    }

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void DeadTimeCanLastWhileAConditionHolds(Precision precision)
    {
        // x falls by one in each step and starts anew at 3 with a spike; the cell waits while x > 1 at the step's start.
        var c = new CircuitBuilder(precision);
        var cell = c.Cell("Waiting");
        var x = cell.State("x");
        var v = cell.State("v");
        cell.Integrate("x", c.F.Sub(x, c.R(1))).Integrate("v", c.F.Add(v, c.R(1)))
            .Spike(c.F.Lt(c.R(0), v), new IrAssign("x", c.R(3)), new IrAssign("v", c.R(0)))
            .RefractoryWhile(c.F.Lt(c.R(1), x), "v");
        var population = c.Population("cells", cell, 1);
        var trace = c.Record("v", c.All(population));
        var spikes = c.RecordEvents(c.All(population));

        // x at boundaries: 0 | 3 2 1 | 3 …: held in the steps that start with 3 and 2, free in the one that starts with 1.
        using var simulation = Run(c, 8);
        Assert.Equal([1, 4, 7], simulation.Spikes(spikes).Steps);
        Assert.Equal(new double[8], simulation.Trace(trace).Values);
    }

    [Fact]
    public void HeldIsKnownToExpressions()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Knows");
        var n = cell.State("n");
        cell.Integrate("n", c.F.Add(n, c.F.Select(cell.Held, c.R(100), c.R(1))))
            .Spike(c.F.Eq(c.K, c.I(1)))
            .Refractory(2);
        var trace = c.Record("n", c.All(c.Population("cells", cell, 1)));
        using var simulation = Run(c, 6);
        Assert.Equal([0, 1, 2, 102, 202, 203], simulation.Trace(trace).Values);
    }

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void IntegrationIsSimultaneousAndUpdatesAreNot(Precision precision)
    {
        var c = new CircuitBuilder(precision);
        var cell = c.Cell("Swap");
        var a = cell.State("a");
        var b = cell.State("b");
        var p = cell.State("p");
        var q = cell.State("q");
        cell.Integrate("a", b).Integrate("b", a)
            .Update(new IrAssign("p", c.F.Add(a, c.R(10))), new IrAssign("q", c.F.Add(p, c.R(1))));
        var population = c.Population("cells", cell, 1, ("a", c.D(1)), ("b", c.D(2)), ("p", c.D(-5)));
        using var simulation = Run(c, 1);
        Assert.Equal([2.0, 1.0, 12.0, 13.0], new[] { "a", "b", "p", "q" }.Select(s => Read(simulation, population, s)[0]));
    }

    [Fact]
    public void EdgeEventsFireOnlyWhenTheConditionBecomesTrue()
    {
        // The condition holds in steps 1, 2 and 5; an event of a condition that holds at the start does not fire in step 0.
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Edge");
        var x = cell.State("x");
        var early = cell.State("early");
        var steps = new long[] { 1, 2, 5 }.Select(k => c.F.Eq(c.K, c.I(k))).Aggregate(c.F.Or);
        cell.Update(new IrAssign("x", c.F.Select(steps, c.R(1), c.R(0))), new IrAssign("early", c.F.Sub(early, c.R(1))))
            .Event("rise", c.F.Eq(x, c.R(1)), edge: true)
            .Event("level", c.F.Eq(x, c.R(1)), edge: false)
            .Event("was", c.F.Le(c.R(0), early), edge: true);
        var population = c.Population("cells", cell, 1, ("early", c.D(5)));
        var rise = c.RecordEvents(c.All(population), "rise");
        var level = c.RecordEvents(c.All(population), "level");
        using var simulation = Run(c, 8);
        Assert.Equal([2, 6], simulation.Spikes(rise).Steps);
        Assert.Equal([2, 3, 6], simulation.Spikes(level).Steps);
        Assert.Equal(0, simulation.SpikeCount(population, "was"));
        Assert.Equal(3, simulation.SpikeCount(population, "level"));
    }

    [Fact]
    public void EdgeEventsRememberTheConditionDuringDeadTime()
    {
        // True in steps 1 and 3 to 5; the cell is dead in steps 2 and 3, so that the rise of step 3 is missed and step 4 is no rise.
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Edge");
        var x = cell.State("x");
        var steps = new long[] { 1, 3, 4, 5 }.Select(k => c.F.Eq(c.K, c.I(k))).Aggregate(c.F.Or);
        cell.Update(new IrAssign("x", c.F.Select(steps, c.R(1), c.R(0))))
            .Event("spike", c.F.Eq(x, c.R(1)), edge: true)
            .Refractory(2);
        var spikes = c.RecordEvents(c.All(c.Population("cells", cell, 1)));
        using var simulation = Run(c, 8);
        Assert.Equal([2], simulation.Spikes(spikes).Steps);
    }

    [Fact]
    public void AllEventsAreTestedBeforeAnyHandlerRuns()
    {
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Two");
        var v = cell.State("v");
        var log = cell.State("log");
        cell.Update(new IrAssign("v", c.F.Add(v, c.R(1))))
            .Spike(c.F.Le(c.R(2), v), new IrAssign("v", c.R(0)), new IrAssign("log", c.F.Add(c.F.Mul(log, c.R(10)), c.R(1))))
            .Event("other", c.F.Le(c.R(2), v), false, new IrAssign("log", c.F.Add(c.F.Mul(log, c.R(10)), c.R(2))));
        var population = c.Population("cells", cell, 1);
        using var simulation = Run(c, 4);
        Assert.Equal(2, simulation.SpikeCount(population, "spike"));
        Assert.Equal(2, simulation.SpikeCount(population, "other"));
        Assert.Equal([1212.0], Read(simulation, population, "log"));
    }

    [Fact]
    public void HandlersReadWhatTheyStoredAndChoose()
    {
        var c = new CircuitBuilder(Precision.Float64);
        var cell = c.Cell("Branches");
        var a = cell.State("a");
        var b = cell.State("b");
        var local = c.F.Local("twice", c.Real);
        cell.Spike(
            c.F.Bool(true),
            new IrLocal("twice", c.F.Mul(a, c.R(2))),
            new IrAssign("a", c.F.Add(a, c.R(1))),
            new IrIf(
                c.F.Lt(a, c.R(3)),
                [new IrAssign("b", c.F.Add(b, local)), new IrAssign("a", c.F.Add(a, c.R(0.5)))],
                [new IrAssign("b", c.F.Sub(b, local))]));
        var population = c.Population("cells", cell, 1);

        // Step 0: twice 0, a 1 -> 1.5, b 0. Step 1: twice 3, a 2.5 -> 3, b 3. Step 2: twice 6, a 4, b -3.
        using var simulation = Run(c, 3);
        Assert.Equal([4.0], Read(simulation, population, "a"));
        Assert.Equal([-3.0], Read(simulation, population, "b"));
    }

    [Fact]
    public void TimeIsTheStepTimesItsLength()
    {
        var c = new CircuitBuilder(Precision.Float64);
        var cell = c.Cell("Clock");
        cell.State("time");
        cell.State("index");
        cell.Update(new IrAssign("time", c.F.Uniform("t", c.Real)), new IrAssign("index", c.F.Convert(c.Real, c.K)));
        var population = c.Population("cells", cell, 1);
        using var simulation = Run(c, 4);
        Assert.Equal([3 * 1.0 / 10], Read(simulation, population, "time"));
        Assert.Equal([3.0], Read(simulation, population, "index"));
    }
}
