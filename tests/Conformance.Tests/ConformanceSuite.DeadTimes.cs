namespace NeuroLang.Conformance.Tests;

/// <summary>Dead times that last while a condition holds, and what arrives in the step in which they end. Where nothing is recorded, arrivals and integration may be one loop.</summary>
public abstract partial class ConformanceSuite
{
    private const string Waiting = """
        cell Waiting {
            param after = 3
            state v = 0   state u = 0
            update { u -= 1 }
            spike when v > 0.5  refractory u > 0.5 hold v { v = 0  u = after }
        }

        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhatArrivesWhereADeadTimeEndsIsTaken(bool isRecorded)
    {
        // One unit arrives at every boundary from 1 on. Behind a spike stamped s, u is 3, 2, 1, 0 at s, s + 1, s + 2, s + 3: the boundary s + 3 takes its unit, and the next spike is stamped s + 4.
        // In the second cell u is 0 at once: it takes a unit at every boundary. In the third u is 0.5, which is not above 0.5.
        using var simulation = Program(
            Waiting,
            "population p : Clock[1]\n population q : Waiting[3] { after = if i == 0 then 3 else if i == 1 then 0 else 0.5 }\n connect p -> q.v weight 1",
            "record spikes of q" + (isRecorded ? "  record v of q every 1 ms  record u of q every 1 ms" : ""));
        simulation.Run(12, CancellationToken.None);
        Assert.Equal([2, 6, 10], StampsOf(simulation, 0));
        Assert.Equal(Enumerable.Range(2, 11).Select(k => (long)k), StampsOf(simulation, 1));
        Assert.Equal(Enumerable.Range(2, 11).Select(k => (long)k), StampsOf(simulation, 2));
        if (isRecorded)
        {
            Assert.Equal([0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0], simulation.Trace(1).Values.Where((_, n) => n % 3 == 0));
            Assert.Equal([0, -1, 3, 2, 1, 0, 3, 2, 1, 0, 3, 2], simulation.Trace(2).Values.Where((_, n) => n % 3 == 0));
        }
    }

    [Theory]
    [InlineData("weight -5", true)]
    [InlineData("weight -5", false)]
    [InlineData("via S(w = -5)", true)]
    [InlineData("via S(w = -5)", false)]
    public void WhatEndsADeadTimeByArrivingEndsItAtTheNextBoundary(string synapse, bool isRecorded)
    {
        // The spike stamped 2 leaves u = 3. At 3 u is 2 when the condition is looked at, and -3 behind what arrives: v is still held, and takes its unit at 4.
        using var simulation = Program(
            Waiting + "synapse S { state w = 0  on pre { send w  w += 0 } }",
            $"population p : Clock[1]\n population r : Train[1] {{ a = 3 }}\n population q : Waiting[1]\n connect p -> q.v weight 1\n connect r -> q.u {synapse}",
            "record spikes of q" + (isRecorded ? "  record v of q every 1 ms  record u of q every 1 ms" : ""));
        simulation.Run(9, CancellationToken.None);
        Assert.Equal([2, 5, 9], StampsOf(simulation, 0));
        if (isRecorded)
        {
            Assert.Equal([0, 1, 0, 0, 1, 0, 0, 0, 1], simulation.Trace(1).Values);
            Assert.Equal([0, -1, 3, -3, -4, 3, 2, 1, 0], simulation.Trace(2).Values);
        }
    }

    [Theory]
    [InlineData("weight 9", true)]
    [InlineData("weight 9", false)]
    [InlineData("via S(w = 9)", true)]
    [InlineData("via S(w = 9)", false)]
    public void ADeadTimeThatIsOverIsNotTakenUpAgain(string synapse, bool isRecorded)
    {
        // At 5 u is 0 and the dead time over, before 9 arrive: v takes its unit, and the spike is stamped 6. What arrives at 1, before any spike, makes no cell refractory.
        using var simulation = Program(
            Waiting + "synapse S { state w = 0  on pre { send w  w += 0 } }",
            $"population p : Clock[1]\n population r : Train[1] {{ a = 1  b = 5 }}\n population q : Waiting[1]\n connect p -> q.v weight 1\n connect r -> q.u {synapse}",
            "record spikes of q" + (isRecorded ? "  record v of q every 1 ms" : ""));
        simulation.Run(9, CancellationToken.None);
        Assert.Equal([2, 6], StampsOf(simulation, 0));
        if (isRecorded)
        {
            Assert.Equal([0, 1, 0, 0, 0, 1, 0, 0, 0], simulation.Trace(1).Values);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhatArrivesInTheLastStepOfADeadTimeIsDropped(bool isRecorded)
    {
        // A dead time of 3 ms behind the spike stamped 2 holds v in the steps from 2, 3 and 4; units that arrive at 4 and 5: the second alone is taken. Those of an input are not held.
        using var simulation = Program(
            "cell Resting { state v = 0  input I : real  state sum = 0  update { sum += I }  spike when v > 0.5  refractory 3 ms hold v { v = 0 } }",
            "population p : Clock[1]\n population q : Resting[1]\n connect p -> q.v weight 1\n connect p -> q.I weight 1",
            "record spikes of q" + (isRecorded ? "  record v of q every 1 ms" : ""));
        simulation.Run(11, CancellationToken.None);
        Assert.Equal([2, 6, 10], StampsOf(simulation, 0));
        Assert.Equal([10], Read(simulation, 1, "sum"));
        if (isRecorded)
        {
            Assert.Equal([0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0], simulation.Trace(1).Values);
        }
    }

    private static long[] StampsOf(Compiler.Execution.ISimulation simulation, int cell)
    {
        var spikes = simulation.Spikes(0);
        return [.. spikes.Steps.Where((_, n) => spikes.Cells[n] == cell)];
    }
}
