using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Conformance.Tests;

/// <summary>Synapses that events change: weights and states against closed forms. The step is 1 ms, so that times are numbers of steps.</summary>
public abstract partial class ConformanceSuite
{
    /// <summary>Cells that fire with given stamps (numbers of steps), and a variable and an input that add up what comes.</summary>
    private const string Trains = """
        cell Train {
            param a = -1   param b = -1   param c = -1
            state v = 0
            spike when t / (1 ms) == a - 1 or t / (1 ms) == b - 1 or t / (1 ms) == c - 1
        }
        cell Clock {
            param from = 0   param last = 1e9
            state v = 0
            spike when t / (1 ms) >= from - 1 and t / (1 ms) <= last - 1
        }
        cell Sink { state v = 0   input I : real   state sum = 0   update { sum += I } }

        """;

    private const string PairStdp = """
        synapse Stdp {
            param tau_pre = 20 ms   param tau_post = 30 ms
            state w = 0.5 where w >= 0 and w <= 1
            state x = 0   state y = 0
            x' = -x / tau_pre
            y' = -y / tau_post
            on pre { send w   x += 0.01   w += y }
            on post { y -= 0.0105   w += x }
        }

        """;

    /// <summary>A program of this target: the text, and the body of a circuit and of an experiment.</summary>
    private ISimulation Program(string models, string circuit, string experiment = "", string precision = "float64")
    {
        var text = Trains + models + $"\ncircuit Net {{\n step 1 ms\n{circuit}\n}}\nexperiment Run for Net {{\n seed 7\n precision {precision}\n{experiment}\n}}";
        var compilation = Compilation.Create(new SourceText("plasticity.nl", text), new NoImports());
        var diagnostics = new DiagnosticBag();
        var lowered = compilation.Lower(compilation.Program.Experiments.Single(), null, LoweringOptions.Default, diagnostics);
        Assert.True(lowered is not null, string.Join("\n", compilation.Diagnostics.Concat(diagnostics.ToImmutable())));
        return Factory.Create(Lower(lowered.Module), lowered.Seed, SimulationOptions.Default);
    }

    private static double[] Variable(ISimulation simulation, string name, int connection = 0) => simulation.Synapses(connection).Variables[name];

    private static void Close(double expected, double actual, double relative = 1e-13) =>
        Assert.InRange(actual, expected - (relative * Math.Abs(expected)) - 1e-300, expected + (relative * Math.Abs(expected)) + 1e-300);

    [Theory]
    [InlineData("float64", 1e-13)]
    [InlineData("float32", 1e-5)]
    public void PairsOfSpikesAddUpAllToAll(string precision, double relative)
    {
        // Each pair of spikes counts: w += 0.01 exp(-dt/20) for each pre spike before a post spike, w -= 0.0105 exp(-dt/30) for each post spike before a pre spike.
        using var simulation = Program(
            PairStdp,
            "population p : Train[2] { a = 10  b = 40 + 3 * i }\n population q : Train[1] { a = 15  b = 45  c = 47 }\n connect p -> q.v via Stdp by all_to_all",
            precision: precision);
        simulation.Run(60, CancellationToken.None);
        var w = Variable(simulation, "w");
        foreach (var (cell, pre) in new[] { (0, new[] { 10, 40 }), (1, [10, 43]) })
        {
            var expected = 0.5;
            foreach (var post in new[] { 15, 45, 47 })
            {
                expected += pre.Sum(s => s < post ? 0.01 * Math.Exp(-(post - s) / 20.0) : -0.0105 * Math.Exp(-(s - post) / 30.0));
            }

            Close(expected, w[cell], relative);
        }

        Close((0.01 * Math.Exp(-50 / 20.0)) + (0.01 * Math.Exp(-20 / 20.0)), Variable(simulation, "x")[0], relative);
        Close(-0.0105 * (Math.Exp(-45 / 30.0) + Math.Exp(-15 / 30.0) + Math.Exp(-13 / 30.0)), Variable(simulation, "y")[0], relative);
    }

    [Fact]
    public void AxonalDelayComesBeforePairingAndDendriticDelayAfterIt()
    {
        // Pre spikes are seen at s + 3, post spikes at s + 4, and what is sent needs 4 steps more: 10 -> 13, sent 17; 15 -> 19; 30 -> 33, sent 37.
        using var simulation = Program(
            PairStdp,
            "population p : Train[1] { a = 10  b = 30 }\n population q : Train[1] { a = 15 }\n connect p -> q.v via Stdp delay axonal 3 ms dendritic 4 ms by all_to_all",
            "record v of q every 1 ms");
        simulation.Run(45, CancellationToken.None);
        var potentiated = 0.5 + (0.01 * Math.Exp(-6 / 20.0));
        Close(potentiated - (0.0105 * Math.Exp(-14 / 30.0)), Variable(simulation, "w")[0]);
        var v = simulation.Trace(0).Values;
        Assert.Equal(0, v[16]);
        Close(0.5, v[17]);
        Close(0.5, v[36]);
        Close(0.5 + potentiated, v[37]);
    }

    [Fact]
    public void DelaysMayDifferFromSynapseToSynapse()
    {
        // Synapse (i, j) sees pre spikes i steps and post spikes 2 j steps late.
        using var simulation = Program(
            PairStdp,
            "population p : Train[3] { a = 10 }\n population q : Train[3] { a = 20 }\n connect p -> q.v via Stdp delay axonal i * 1 ms dendritic j * 2 ms by all_to_all",
            "record v of q every 1 ms");
        simulation.Run(40, CancellationToken.None);
        var synapses = simulation.Synapses(0);
        for (var n = 0; n < 9; n++)
        {
            var (i, j) = (synapses.Pre[n], synapses.Post[n]);
            Close(0.5 + (0.01 * Math.Exp(-(20 + (2 * j) - 10 - i) / 20.0)), synapses.Variables["w"][n]);
        }

        // Cell j gets 0.5 at 10 + i + 2 j for i = 0, 1, 2.
        var v = simulation.Trace(0).Values;
        Assert.Equal([0, 0.5, 1, 1.5], Enumerable.Range(13, 4).Select(k => v[(3 * k) + 2]));
    }

    [Fact]
    public void TwoCoupledStatesFollowTheirClosedForm()
    {
        // y' = -y/5, x' = (y - x)/5: x(t) = (x0 + y0 t/5) exp(-t/5). Each pre spike adds 1 to y; between events nothing is stored.
        using var simulation = Program(
            "synapse Alpha { state x = 0  state y = 0   x' = (y - x) / (5 ms)   y' = -y / (5 ms)   on pre { y += 1  send x } }",
            "population p : Train[1] { a = 3  b = 20 }\n population q : Sink[1]\n connect p -> q.v via Alpha by all_to_all");
        simulation.Run(20, CancellationToken.None);
        var (x, y) = (17 / 5.0 * Math.Exp(-17 / 5.0), Math.Exp(-17 / 5.0));
        Close(x, Variable(simulation, "x")[0], 1e-12);
        simulation.Run(13, CancellationToken.None);
        Close((x + ((y + 1) * 13 / 5.0)) * Math.Exp(-13 / 5.0), Variable(simulation, "x")[0], 1e-12);
        Close((y + 1) * Math.Exp(-13 / 5.0), Variable(simulation, "y")[0], 1e-12);

        // What is sent has no bound and starts at zero, so its sum has steps of 2^-37.
        Assert.InRange(Read(simulation, 1, "v")[0], x - Math.ScaleB(1, -38), x + Math.ScaleB(1, -38));
    }

    [Fact]
    public void AStateDecaysTowardsWhereItsEquationLeadsWithRatesOfItsOwn()
    {
        // a' = (0.25 - a)/tau: 0.25 + (a0 - 0.25) exp(-t/tau), tau = 2, 4, 6 ms; b' = 0.1/ms grows evenly.
        using var simulation = Program(
            "synapse S { param tau = 1 ms  state a = 1  state b = 0   a' = (0.25 - a) / tau   b' = 0.1 / (1 ms)   on pre { a = 2 * a  b = 0  send 1 } }",
            "population p : Train[3] { a = 5 }\n population q : Sink[1]\n connect p -> q.v via S(tau = 2 ms * (i + 1)) by all_to_all");
        simulation.Run(15, CancellationToken.None);
        for (var i = 0; i < 3; i++)
        {
            var tau = 2.0 * (i + 1);
            var before = 0.25 + (0.75 * Math.Exp(-5 / tau));
            Close(0.25 + (((2 * before) - 0.25) * Math.Exp(-10 / tau)), Variable(simulation, "a")[i]);
            Close(1, Variable(simulation, "b")[i]);
        }
    }
}
