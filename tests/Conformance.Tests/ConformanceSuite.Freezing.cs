using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests;

/// <summary>Plasticity that is switched off and on again. The step is 1 ms.</summary>
public abstract partial class ConformanceSuite
{
    private const string Growing = """
        synapse Growing {
            state w = 0   state u = 1
            w' = 0.25 * u / (1 ms)
            on pre { send w }
        }
        synapse Structural {
            state w = 1
            on pre { send w }
            every 5 ms { prune when w < 2   w += 1 }
        }

        """;

    [Theory]
    [InlineData("float64", 1e-13)]
    [InlineData("float32", 1e-5)]
    public void TracesGoOnWhileWeightsAreFrozen(string precision, double relative)
    {
        using var simulation = Program(
            PairStdp,
            "population p : Train[1] { a = 10  b = 40  c = 70 }\n population q : Train[1] { a = 15  b = 45  c = 75 }\n connect p -> q.v via Stdp by all_to_all called plastic",
            "freeze plastic",
            precision);
        simulation.Run(30, CancellationToken.None);
        var before = Variable(simulation, "w")[0];
        simulation.Freeze(0, "w", true);
        simulation.Run(30, CancellationToken.None);
        Assert.Equal(before, Variable(simulation, "w")[0]);
        simulation.Freeze(0, "w", false);
        simulation.Run(30, CancellationToken.None);

        int[] pre = [10, 40, 70];
        int[] post = [15, 45, 75];
        var expected = 0.5;
        foreach (var at in pre.Where(s => s is < 30 or >= 60))
        {
            expected -= post.Where(s => s < at).Sum(s => 0.0105 * Math.Exp(-(at - s) / 30.0));
        }

        foreach (var at in post.Where(s => s is < 30 or >= 60))
        {
            expected += pre.Where(s => s < at).Sum(s => 0.01 * Math.Exp(-(at - s) / 20.0));
        }

        Close(expected, Variable(simulation, "w")[0], relative);
    }

    [Fact]
    public void AWeightWithAnEquationStandsStillWhileItIsFrozen()
    {
        using var simulation = Program(Growing, "population p : Train[2]\n population q : Sink[1]\n connect p -> q.v via Growing by all_to_all called growing", "freeze growing");
        simulation.Run(10, CancellationToken.None);
        simulation.Freeze(0, "w", true);
        simulation.Run(20, CancellationToken.None);
        Assert.Equal([2.5, 2.5], Variable(simulation, "w"));
        simulation.Freeze(0, "w", false);
        simulation.Run(4, CancellationToken.None);
        Assert.Equal([3.5, 3.5], Variable(simulation, "w"));
    }

    [Fact]
    public void OneVariableIsFrozenByItsName()
    {
        using var simulation = Program(
            PairStdp,
            "population p : Train[1] { a = 10 }\n population q : Train[1] { a = 15 }\n connect p -> q.v via Stdp by all_to_all called plastic",
            "freeze plastic.y");
        simulation.Freeze(0, "y", true);
        simulation.Run(20, CancellationToken.None);
        Assert.Equal(0, Variable(simulation, "y")[0]);
        Close(0.5 + (0.01 * Math.Exp(-5 / 20.0)), Variable(simulation, "w")[0]);
        Assert.Throws<ArgumentException>(() => simulation.Freeze(0, "w", true));
    }

    [Fact]
    public void AFrozenConnectionKeepsItsStructure()
    {
        using var simulation = Program(Growing, "population p : Train[3]\n population q : Sink[1]\n connect p -> q.v via Structural by all_to_all called net", "freeze net");
        Assert.Equal([IrSynapse.Alive, "w"], simulation.Module.GetSynapse("Structural").Freezable.AsEnumerable());
        simulation.Freeze(0, IrSynapse.Alive, true);
        simulation.Freeze(0, "w", true);
        simulation.Run(22, CancellationToken.None);
        Assert.Equal(3, simulation.SynapseCount(0));
        Assert.Equal([1, 1, 1], Variable(simulation, "w"));
        simulation.Freeze(0, IrSynapse.Alive, false);
        simulation.Run(5, CancellationToken.None);
        Assert.Equal(0, simulation.SynapseCount(0));
    }

    [Fact]
    public void WhatIsFrozenBelongsToTheState()
    {
        const string Circuit = "population p : Train[1] { a = 10  b = 20 }\n population q : Train[1] { a = 15 }\n connect p -> q.v via Stdp by all_to_all called plastic";
        using var simulation = Program(PairStdp, Circuit, "freeze plastic");
        simulation.Run(5, CancellationToken.None);
        simulation.Freeze(0, "w", true);
        var state = simulation.Export();
        simulation.Freeze(0, "w", false);
        using var other = Program(PairStdp, Circuit, "freeze plastic");
        other.Import(state);
        other.Run(20, CancellationToken.None);
        Assert.Equal([0.5], Variable(other, "w"));
        other.Import(simulation.Export());
        other.Run(20, CancellationToken.None);
        Close(0.5 + (0.01 * Math.Exp(-5 / 20.0)) - (0.0105 * Math.Exp(-5 / 30.0)), Variable(other, "w")[0]);
    }
}
