using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Building;

namespace NeuroLang.Conformance.Tests;

/// <summary>What happens first where several things are due at one boundary or in one step.</summary>
public abstract partial class ConformanceSuite
{
    /// <summary>Both cells spike with the stamps 3 and 5. What a handler does to the synapse shows in w and n which came first; post.v shows when the cell was looked at.</summary>
    [Theory]

    // 3: sends 10, w = 2, n = 1, then w = 5, n = 10, and v = 10 behind it all. 5: sends 60, w = 10, n = 10 + 1 + 10, then w = 13, n = 210.
    [InlineData("", new[] { 0.0, 0, 0, 10, 10, 70, 70, 70, 70 }, 13, 210)]

    // The same a boundary later, and what is sent is on its way for another: at 6 the cell has 10.
    [InlineData("delay axonal 1 ms dendritic 1 ms", new[] { 0.0, 0, 0, 0, 0, 10, 10, 70, 70 }, 13, 210)]

    // 3: sends 10, w = 2, n = 1. 5: the cell has nothing yet; sends 21, w = 4, n = 2, then w = 7, n = 20. 7: w = 10, n = 200.
    [InlineData("delay dendritic 2 ms", new[] { 0.0, 0, 0, 0, 0, 10, 10, 31, 31 }, 10, 200)]

    // 3: w = 4, n = 0. 5: sends 40, w = 8, n = 1, then w = 11, n = 10. 7: sends 120, w = 22, n = 10 + 1 + 40.
    [InlineData("delay axonal 2 ms", new[] { 0.0, 0, 0, 0, 0, 40, 40, 160, 160 }, 22, 51)]
    public void PresynapticEventsComeBeforePostsynapticOnes(string delay, double[] v, double w, double n)
    {
        using var simulation = Program(
            "synapse Order { state w = 1  state n = 0  on post { w += 3  n = 10 * n }  on pre { send w * 10 + n  w = 2 * w  n += 1 + post.v } }",
            $"population p : Train[1] {{ a = 3  b = 5 }}\n population q : Train[1] {{ a = 3  b = 5 }}\n connect p -> q.v via Order {delay}",
            "record v of q every 1 ms");
        simulation.Run(9, CancellationToken.None);
        Assert.Equal(v, simulation.Trace(0).Values);
        Assert.Equal([w], Variable(simulation, "w"));
        Assert.Equal([n], Variable(simulation, "n"));
    }

    [Fact]
    public void TimedStatementsOfSynapsesSeeThoseOfCells()
    {
        // v is 1 at 0, 7 at 2 and 8 at 3 behind the cells' statements; n = 10 n + v from -1 on.
        using var simulation = Program(
            "cell Timed { state v = 0  at 2 ms { v = 7 }  every 3 ms { v += 1 } }\n synapse S { state w = -1  state n = -1  on pre { send w }  at 2 ms { w = post.v }  every 3 ms { n = 10 * n + post.v } }",
            "population p : Train[1]\n population q : Timed[1]\n connect p -> q.v via S");
        simulation.Run(3, CancellationToken.None);
        Assert.Equal([7], Variable(simulation, "w"));
        Assert.Equal([-9], Variable(simulation, "n"));
        simulation.Run(1, CancellationToken.None);
        Assert.Equal([-82], Variable(simulation, "n"));
    }

    [Fact]
    public void TheHandlerOfTheSpikeRunsFirst()
    {
        // Both are true every second step: n = n + 3 and v = 0, then n = 10 n + v.
        using var simulation = Program(
            "cell Both { state v = 0  state n = 0  update { v += 1 }  event early when v >= 2 { n = 10 * n + v }  spike when v >= 2 { n += 3  v = 0 } }",
            "population p : Both[1]\n connect p -> p.n weight 0");
        simulation.Run(2, CancellationToken.None);
        Assert.Equal([30], Read(simulation, 0, "n"));
        simulation.Run(2, CancellationToken.None);
        Assert.Equal([330], Read(simulation, 0, "n"));
    }

    [Fact]
    public void DeadTimeGoesOnWhileACellIsSilenced()
    {
        // The spike stamped 2 holds v in the steps from 2, 3 and 4; then it needs two more to the spike stamped 7.
        var c = new CircuitBuilder(Precision.Float32);
        var cell = c.Cell("Cell").CanSilence();
        var v = cell.State("v");
        cell.Integrate("v", c.F.Add(v, c.R(1))).Spike(c.F.Le(c.R(2), v), new IrAssign("v", c.R(0))).Refractory(3, "v");
        var cells = c.Population("cells", cell, 2);
        var spikes = c.RecordEvents(c.All(cells));
        var silence = c.Setter(CircuitBuilder.Slice(cells, 0, 1), "silenced", c.D(1));
        var release = c.Setter(c.All(cells), "silenced", c.D(0));
        using var simulation = Create(c);
        simulation.Run(3, CancellationToken.None);
        Set(simulation, silence);
        simulation.Run(2, CancellationToken.None);
        Set(simulation, release);
        simulation.Run(5, CancellationToken.None);
        Assert.Equal([2, 2, 7, 7], simulation.Spikes(spikes).Steps);
    }

    [Fact]
    public void ALesionEndsDrivesAndLetsEventsArriveThatHaveSetOut()
    {
        // Lesioned at 3: the spike stamped 2 is still handled at 5, that stamped 4 not, nor does the drive go on, although it comes from 2 ms ago.
        using var simulation = Program(
            "cell Ramp { state r = 1  update { r += 1 } }\n synapse S { state w = 1  on pre { send w  w += 1 } }\n synapse D { drive pre.r }",
            "population p : Train[1] { a = 2  b = 4 }\n population r : Ramp[1]\n population q : Sink[1]\n connect p -> q.v via S delay axonal 3 ms dendritic 1 ms\n connect r -> q.I via D delay 2 ms",
            "record v of q every 1 ms  record I of q every 1 ms");
        simulation.Run(3, CancellationToken.None);
        simulation.Lesion(0);
        simulation.Lesion(1);
        simulation.Run(6, CancellationToken.None);
        Assert.Equal([0, 0, 0, 0, 0, 0, 1, 1, 1], simulation.Trace(0).Values);
        Assert.Equal([1, 1, 1, 0, 0, 0, 0, 0, 0], simulation.Trace(1).Values);
        Assert.Equal([2], Variable(simulation, "w"));
    }

    [Fact]
    public void ABoundCutsWhereverAValueComesFrom()
    {
        // w starts at 1, which is cut to 0.8; spikes at 4 and 6 take 0.5 each. x = 0.2 k is cut to 0.5 and loses 0.3 at 4: 0.2, at 6: 0.5 (cut from 0.6) - 0.3. y is the same, step by step.
        using var simulation = Program(
            """
            synapse Bounded {
                state w = 1 where w >= 0 and w <= 0.8
                state x = 0 where x <= 0.5
                x' = 0.2 / (1 ms)
                on pre { send w  w -= 0.5  x -= 0.3 }
            }
            synapse Stepped {
                state y = 0 where y <= 0.5
                method euler
                y' = 0.2 / (1 ms)
                on pre { send 1  y -= 0.3 }
            }
            """,
            "population p : Train[1] { a = 4  b = 6 }\n population q : Sink[1]\n connect p -> q.v via Bounded\n connect p -> q.v via Stepped");
        foreach (var (steps, w, x) in new[] { (0, 0.8, 0.0), (3, 0.8, 0.5), (2, 0.3, 0.4), (2, 0, 0.4) })
        {
            simulation.Run(steps, CancellationToken.None);
            Close(w, Variable(simulation, "w")[0]);
            Close(x, Variable(simulation, "x")[0]);
            Close(x, Variable(simulation, "y", 1)[0]);
        }

        Close(0.8 + 0.3 + 2, Read(simulation, 1, "v")[0], 1e-12);
    }

    [Theory]
    [InlineData("excitatory", "state w = 0.3  on pre { send w  w -= 0.2 }", 0.4, 0)]
    [InlineData("inhibitory", "state w = -0.3  on pre { send w  w += 0.2 }", -0.4, 0)]
    [InlineData("", "state w = 0.3  on pre { send w  w -= 0.2 }", 0.3, -0.3)]
    public void WhatIsSentStaysOnItsSide(string sign, string synapse, double sent, double left)
    {
        using var simulation = Program(
            $"synapse Falling {{ {synapse} }}",
            $"population p : Train[1] {sign} {{ a = 1  b = 2  c = 3 }}\n population q : Sink[1]\n connect p -> q.v via Falling");
        simulation.Run(5, CancellationToken.None);
        Assert.InRange(Variable(simulation, "w")[0], left - 1e-12, left + 1e-12);
        Assert.InRange(Read(simulation, 1, "v")[0], sent - 1e-9, sent + 1e-9);
    }
}
