using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Text;
using NeuroLang.Interpreter;

namespace NeuroLang.Conformance.Tests;

/// <summary>States that are taken while delayed drives, values of ports and aggregates are under way.</summary>
public abstract partial class ConformanceSuite
{
    private const int Whole = 24;

    /// <summary>Delays of one to nine steps, the same for all synapses and different from synapse to synapse, in both parts; synapses that events and equations change; spikes and values from outside.</summary>
    internal const string Delayed = """
        cell Wandering { state r = 1   state d = 0   update { r = 0.75 * r + normal()  d = r * r }   spike when r > 1.2 }
        cell Sink { state v = 0   input I : real   state sum = 0   update { sum = 0.5 * sum + I } }
        cell Hit { state v = 0   input I : real   state sum = 0   update { sum = 0.5 * sum + I }   spike when v > 3 or sum > 3 { v = 0  sum = 0 } }
        synapse Graded { param w = 1   drive w * pre.r }
        synapse Learning {
            state w = 0.5 where w >= 0 and w <= 1   state x = 0
            x' = -x / (7 ms)
            on pre { x += 1  send w }
            on post { w += 0.01 * x }
            drive w * pre.d
        }
        synapse Plain { state w = 0.5   on pre { send w }  on post { w *= 0.875 } }
        synapse Stepped { state g = 0.25   method euler   g' = (0.5 * pre.r - g) / (4 ms)   on pre { send 0.5 }   drive g * (pre.r - post.sum) }
        circuit Net {
            step 1 ms
            in x : real[2]
            in s : spikes[3]
            population n : Wandering[5]
            population m : Wandering[2] { r = 3 * i }
            population q : Sink[3]
            population fed : Sink[2]
            population meant : Sink[1]
            population hit : Hit[3]
            group both = n, m
            connect n -> q.I via Graded(w = 1 + i - 2 * j) delay (1 + i + 2 * j) * 1 ms by all_to_all called varied
            connect m -> q.I via Graded(w = 0.5) delay axonal 2 ms dendritic 3 ms by all_to_all called fixed
            connect both -> meant.I via Stepped delay 4 ms by all_to_all called stepped
            connect n -> hit.I via Learning delay axonal (1 + i) * 1 ms dendritic (1 + j) * 1 ms by all_to_all called learning
            connect x -> fed.I delay 5 ms by one_to_one called late
            connect x -> fed.I weight 1 + i + j delay (2 + i + j) * 1 ms by all_to_all called later
            connect n.mean(r) -> meant.I delay 6 ms called mean
            connect both.max(d) -> fed.I delay 3 ms called largest
            connect s -> hit.v weight 1 + i delay (1 + i) * 2 ms by one_to_one called volley
            connect s -> hit.v via Plain delay 4 ms by one_to_one called plastic
        }
        experiment Run for Net {
            seed 7
            record r of n every 1 ms   record r of m every 1 ms   record d of n every 1 ms   record d of m every 1 ms
            record I of q every 1 ms   record I of fed every 1 ms   record I of meant every 1 ms   record I of hit every 1 ms
            record v of hit every 1 ms   record spikes of n
        }
        """;

    [Theory]
    [InlineData("float32")]
    [InlineData("float64")]
    public void DelayedDrivesGoOnFromAState(string precision)
    {
        // States of the reference while its longest delays still reach behind the start, and later; this target has the same, and goes on from each of them, in whatever order, from wherever it is.
        using var reference = Delays(new InterpreterFactory(), module => module, precision);
        using var straight = Delays(Factory, Lower, precision);
        var states = new List<NetworkState>();
        foreach (var boundary in new[] { 1, 2, 4, 7, 11, 17, Whole })
        {
            Feeding(reference, boundary);
            Feeding(straight, boundary);
            states.Add(reference.Export());
            Same(states[^1], straight.Export());
        }

        using var simulation = Delays(Factory, Lower, precision);
        var first = Whole;
        foreach (var n in new[] { 3, 0, 5, 2, 4, 1 })
        {
            simulation.Import(states[n]);
            Assert.Equal(states[n].Step, simulation.StepIndex);
            Feeding(simulation, Whole);
            Same(states[^1], simulation.Export());
            first = Math.Min(first, (int)states[n].Step);
            Later(reference, simulation, first);
            simulation.Feed(PopulationOf(simulation, "x"), [1000, -1000]);
            simulation.FeedSpikes(PopulationOf(simulation, "s"), [0, 1, 2]);
            simulation.Run(5, CancellationToken.None);
        }
    }

    [Fact]
    public void DelayedDrivesOfARestoredNetworkAreOfTheFormerValues()
    {
        // Worked out from what the cells were: w r at k - d, or at 0 before that; the largest likewise; the port's values as they were fed.
        using var simulation = Delays(Factory, Lower, "float64");
        Feeding(simulation, 9);
        var state = simulation.Export();
        simulation.Feed(PopulationOf(simulation, "x"), [1000, -1000]);
        simulation.Run(12, CancellationToken.None);
        simulation.Import(state);
        Feeding(simulation, Whole);
        var (n, m, squares, others) = (simulation.Trace(0).Values, simulation.Trace(1).Values, simulation.Trace(2).Values, simulation.Trace(3).Values);
        for (var k = 0; k < Whole; k++)
        {
            int Ago(int delay) => Math.Max(0, k - delay);
            for (var j = 0; j < 3; j++)
            {
                var sum = Enumerable.Range(0, 5).Sum(i => (1 + i - (2 * j)) * n[(5 * Ago(1 + i + (2 * j))) + i]) + (0.5 * (m[2 * Ago(5)] + m[(2 * Ago(5)) + 1]));
                Assert.Equal(sum, simulation.Trace(4).Values[(3 * k) + j], 1e-12);
            }

            var largest = squares.Skip(5 * Ago(3)).Take(5).Concat(others.Skip(2 * Ago(3)).Take(2)).Max();
            for (var j = 0; j < 2; j++)
            {
                var sum = Fed(k - 5, j) + Enumerable.Range(0, 2).Sum(i => (1 + i + j) * Fed(k - 2 - i - j, i)) + largest;
                Assert.Equal(sum, simulation.Trace(5).Values[(2 * k) + j], 1e-12);
            }
        }
    }

    /// <summary>What is fed to a channel of x at every third boundary from 2 on lasts until the next; before, it is zero.</summary>
    private static double Fed(int k, int channel) => k < 2 ? 0 : (((k - 2) / 3) + 1) * (channel == 0 ? 1.5 : -0.25);

    /// <summary>Runs to a boundary and feeds on the way: values at 2, 5, 8, …, spikes of channel k mod 3 at even boundaries.</summary>
    private static void Feeding(ISimulation simulation, int boundary)
    {
        while (simulation.StepIndex < boundary)
        {
            var k = (int)simulation.StepIndex;
            if (k % 3 == 2)
            {
                simulation.Feed(PopulationOf(simulation, "x"), [Fed(k, 0), Fed(k, 1)]);
            }

            if (k % 2 == 0)
            {
                simulation.FeedSpikes(PopulationOf(simulation, "s"), [k % 3]);
            }

            simulation.Run(1, CancellationToken.None);
        }
    }

    private static void Later(ISimulation expected, ISimulation actual, int boundary)
    {
        for (var trace = 0; trace < 9; trace++)
        {
            var (all, later) = (expected.Trace(trace), actual.Trace(trace));
            var before = all.Cells.Length * boundary;
            Assert.Equal(all.Values.Skip(before), later.Values);
        }

        Assert.Equal(expected.Spikes(9).Steps.Where(s => s > boundary), actual.Spikes(9).Steps);
        Assert.NotEmpty(actual.Spikes(9).Steps);
    }

    private static ISimulation Delays(ISimulationFactory factory, Func<Compiler.Ir.IrModule, Compiler.Ir.IrModule> lower, string precision)
    {
        var text = Delayed.Replace("seed 7", "seed 7   precision " + precision, StringComparison.Ordinal);
        var compilation = Compilation.Create(new SourceText("delayed.nl", text), new NoImports());
        var diagnostics = new DiagnosticBag();
        var lowered = compilation.Lower(compilation.Program.Experiments.Single(), null, LoweringOptions.Default, diagnostics);
        Assert.True(lowered is not null, string.Join("\n", compilation.Diagnostics.Concat(diagnostics.ToImmutable())));
        return factory.Create(lower(lowered.Module), lowered.Seed, SimulationOptions.Default);
    }
}
