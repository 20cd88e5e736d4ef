using NeuroLang.Compiler.Execution;

namespace NeuroLang.Conformance.Tests;

/// <summary>Drives, aggregates over synapses, structure, sums without a bound, and failures of synapses.</summary>
public abstract partial class ConformanceSuite
{
    [Fact]
    public void DrivesOfAllConnectionsAddUp()
    {
        // Sink j gets the sum over i of (i + 1) (10 i + j) from p, and 0.5 from each of the two cells of r, in every step.
        using var simulation = Program(
            "cell Level { state x = 0 }\n synapse Graded { param w = 1  drive w * pre.x }\n synapse Half { drive 0.5 + 0 * post.v }",
            """
            population p : Level[20] { x = i + 1 }
            population r : Level[2]
            population q : Sink[3]
            connect p -> q.I via Graded(w = 10 * i + j) by all_to_all
            connect r -> q.I via Half by all_to_all
            """,
            "record I of q every 1 ms");
        simulation.Run(4, CancellationToken.None);
        for (var j = 0; j < 3; j++)
        {
            var expected = Enumerable.Range(0, 20).Sum(i => (i + 1) * ((10 * i) + j)) + 1;
            Assert.Equal(expected, simulation.Trace(0).Values[j]);
            Assert.Equal(4 * expected, Read(simulation, 2, "sum")[j]);
        }
    }

    [Theory]
    [InlineData("delay 3 ms")]
    [InlineData("delay dendritic 3 ms")]
    [InlineData("delay axonal 1 ms dendritic 2 ms")]
    [InlineData("delay axonal j * 0 ms + 2 ms dendritic i * 0 ms + 1 ms")]
    public void ADelayedDriveSeesThePresynapticCellAsItWas(string delay)
    {
        // r(k) = k + 100 i, so the drive of step k is max(0, k - 3) + 100 i; what it reads of the postsynaptic cell is of now: n(k) = 1000 k.
        using var simulation = Program(
            "cell Ramp { state r = 0  update { r += 1 } }\n cell Other { state n = 0  input I : real  update { n += 1000 } }\n synapse S { drive pre.r + post.n }",
            $"population p : Ramp[2] {{ r = 100 * i }}\n population q : Other[1]\n connect p -> q.I via S {delay} by all_to_all",
            "record I of q every 1 ms");
        simulation.Run(8, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 8).Select(k => (2.0 * Math.Max(0, k - 3)) + 100 + (2000 * k)), simulation.Trace(0).Values);
    }

    [Fact]
    public void ACellsDifferenceAcrossAGapJunctionDecays()
    {
        // v' = -v/tau + I, I = g (other - v), constant over a step: the difference d is multiplied with e - 2 g tau (1 - e), e = exp(-h/tau), in each step,
        // which goes to exp(-(1/tau + 2 g) t) as the step goes to zero.
        foreach (var (step, tolerance) in new[] { (1.0, 0.03), (0.01, 3e-4) })
        {
            using var simulation = Program(
                "cell Cell { state u = 0 mV  input I : mV/ms  u' = -u / (20 ms) + I }\n synapse Gap { drive 0.01 * (pre.u - post.u) / (1 ms) }",
                "population c : Cell[2] { u = 10 mV * i }\n connect c -> c.I via Gap by all_to_all no autapses",
                $"step {step.ToString(System.Globalization.CultureInfo.InvariantCulture)} ms");
            var steps = (int)(20 / step);
            simulation.Run(steps, CancellationToken.None);
            var u = Read(simulation, 0, "u");
            var decay = Math.Exp(-step / 20);
            Close(10 * Math.Pow(decay - (2 * 0.01 * 20 * (1 - decay)), steps), u[1] - u[0], 1e-11);
            Close(10 * Math.Exp(-((1 / 20.0) + 0.02) * 20), u[1] - u[0], tolerance);
            Close(10 * Math.Exp(-1), u[0] + u[1], 1e-11);
        }
    }

    [Fact]
    public void AggregatesAreOfTheSynapsesOfACell()
    {
        // Weights 1 + i + 10 j; each target cell's sum becomes 8, then a half of the largest that each source cell sends is added.
        using var simulation = Program(
            "synapse S { state w = 1  on pre { send w }  at 2 ms { w = w * 8 / incoming.sum(w) }  at 3 ms { w += 0.5 * outgoing.max(w) } }",
            "population p : Train[5]\n population q : Sink[2]\n connect p -> q.v via S(w = 1 + i + 10 * j) by all_to_all");
        simulation.Run(3, CancellationToken.None);
        var normalised = new double[5, 2];
        var synapses = simulation.Synapses(0);
        for (var n = 0; n < 10; n++)
        {
            var (i, j) = (synapses.Pre[n], synapses.Post[n]);
            normalised[i, j] = (1 + i + (10 * j)) * 8.0 / (15 + (50 * j));
            Close(normalised[i, j], synapses.Variables["w"][n]);
        }

        simulation.Run(1, CancellationToken.None);
        var grown = Variable(simulation, "w");
        for (var n = 0; n < 10; n++)
        {
            var (i, j) = (synapses.Pre[n], synapses.Post[n]);
            Close(normalised[i, j] + (0.5 * Math.Max(normalised[i, 0], normalised[i, 1])), grown[n]);
        }
    }

    [Fact]
    public void PrunedSynapsesAreGoneUntilTheyGrowAgain()
    {
        // Weights 0 to 5. At 2 ms those below 2.5 go; spikes at 1, 4 and 8 deliver 15, 12 and, with three that start again at 7 with x = 3 and their weight, 15 + 9.
        using var simulation = Program(
            """
            synapse S {
                state w = 1   state x = 3   state n = 0
                on pre { send w * x / 3   n += 1   x = 3 }
                every 1 ms {
                    prune when w < 2.5 and t == 2 ms
                    grow when t == 7 ms
                }
            }
            """,
            "population p : Train[6] { a = 1  b = 4  c = 8 }\n population q : Sink[1]\n connect p -> q.v via S(w = i) by all_to_all",
            "record v of q every 1 ms");
        simulation.Run(6, CancellationToken.None);
        Assert.Equal(3, simulation.SynapseCount(0));
        Assert.Equal([3, 4, 5], simulation.Synapses(0).Pre);
        Assert.Equal([2, 2, 2], Variable(simulation, "n"));
        simulation.Run(4, CancellationToken.None);
        Assert.Equal(6, simulation.SynapseCount(0));
        Assert.Equal([1, 1, 1, 3, 3, 3], Variable(simulation, "n"));
        Assert.Equal([0, 15, 15, 15, 27, 27, 27, 27, 42, 42], simulation.Trace(0).Values);
    }

    [Theory]
    [InlineData("float64")]
    [InlineData("float32")]
    public void SumsWithoutABoundHoldWhatGrowsFarAndStopBeyond(string precision)
    {
        // Doubling from 1: the sums of one synapse hold 2^24 times the power of two above the start value, so 2^24 still arrives and 2^25 does not.
        using var simulation = Program(
            "synapse Doubling { state w = 1  on pre { send w  w = 2 * w } }",
            "population p : Clock[1]\n population q : Sink[1]\n connect p -> q.v via Doubling by all_to_all called twice",
            precision: precision);
        simulation.Run(26, CancellationToken.None);
        Assert.Equal(precision == "float64" ? 33554431 : 33554432, Read(simulation, 1, "v")[0]);
        var failure = Fails(() => simulation.Run(1, CancellationToken.None), SimulationErrorKind.Overflow);
        Assert.Equal(("twice", "q", 0L, "v", 26L, 33554432.0), (failure.Connection, failure.Population, failure.Cell, failure.Variable, failure.Step, failure.Value));
    }

    [Fact]
    public void AContributionThatIsNoNumberNamesItsConnection()
    {
        using var simulation = Program(
            "synapse Bad { state w = 0  on pre { send w / w   w = 0 } }",
            "population p : Train[3] { a = 2 + i }\n population q : Sink[4]\n connect p[1] -> q[2].v via Bad by all_to_all called bad");
        var failure = Fails(() => simulation.Run(9, CancellationToken.None), SimulationErrorKind.Overflow);
        Assert.Equal(("bad", "q", 2L, "v", 3L), (failure.Connection, failure.Population, failure.Cell, failure.Variable, failure.Step));
        Assert.True(double.IsNaN(failure.Value));
        Assert.Contains("Connection 'bad' adds NaN to q[2].v at 3 ms", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReleaseHappensAsOftenAsItsProbabilitySays()
    {
        // 50 synapses and 200 spikes: 10 000 draws with p = 0.3, whose mean has the standard error sqrt(0.3 0.7 / 10 000).
        using var simulation = Program(
            "synapse Unreliable { on pre { if bernoulli(0.3) == 1 { send 1 } } }",
            "population p : Clock[1] { last = 200 }\n population q : Sink[50]\n connect p -> q.v via Unreliable by all_to_all");
        simulation.Run(210, CancellationToken.None);
        var counts = Read(simulation, 1, "v");
        Assert.InRange(counts.Sum() / 10_000, 0.3 - (3 * 0.00458), 0.3 + (3 * 0.00458));
        Assert.True(counts.Distinct().Count() > 10);
    }

    [Fact]
    public void WhatIsAddedToTheCellsArrivesWithWhatIsSent()
    {
        // post.sum and pre.v of the handler are those before anything is added: 1 arrives from each of three, and each adds 10 (1 + post.v) to its own cell.
        using var simulation = Program(
            "synapse S { on pre { send 1   pre.v += 10 * (1 + post.v)   post.sum += pre.v } }",
            "population p : Train[3] { a = 2  b = 4 }\n population q : Sink[1]\n connect p -> q.v via S by all_to_all");
        simulation.Run(6, CancellationToken.None);
        Assert.Equal([50, 50, 50], Read(simulation, 0, "v"));
        Assert.Equal([6], Read(simulation, 1, "v"));
        Assert.Equal([30], Read(simulation, 1, "sum"));
    }
}
