using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

public sealed class RecordingTests
{
    private static NetworkPlan Plan { get; } = Networks.Pair(100, 5, ConnectionRule.AllToAll(), c => c with { DelaySteps = 2 });

    [Fact]
    public void Spikes_carry_the_stamp_of_the_steps_end()
    {
        using var simulation = new TestSimulation(Plan, 1) { Fires = (p, cell, k) => p == 0 && (cell + k) % 50 == 0 };
        var all = simulation.RecordSpikes(0);
        var some = simulation.RecordSpikes(0, first: 10, count: 30, fromStep: 21, untilStep: 41);
        simulation.Run(30);
        simulation.Run(30);
        var expected =
            from k in Enumerable.Range(0, 60)
            from cell in Enumerable.Range(0, 100)
            where (cell + k) % 50 == 0
            select (Step: k + 1L, Cell: cell);
        Assert.Equal(expected, all.Steps().Zip(all.Cells()));
        Assert.Equal(
            expected.Where(e => e.Cell is >= 10 and < 40 && e.Step is >= 21 and < 41), some.Steps().Zip(some.Cells()));
        Assert.Equal(120, simulation.SpikeCount(0));
        Assert.Equal(all.Count, simulation.SpikeCount(0));
    }

    [Fact]
    public void States_are_sampled_at_multiples_of_the_interval_after_arrivals()
    {
        using var simulation = new TestSimulation(Plan, 1) { Fires = (p, cell, k) => p == 0 && cell == 0 && k == 7 };
        var every = simulation.RecordState(1, 0, [4, 0], everySteps: 5);
        var window = simulation.RecordState(1, 0, [1], fromStep: 8, untilStep: 11);
        simulation.Run(7);
        simulation.Run(9);
        Assert.Equal([0, 5, 10, 15], every.Steps());
        Assert.Equal([0, 0, 0, 0, 1, 1, 1, 1], every.Values());
        Assert.Equal([0, 0, 1, 1], every.Trace(1));
        // Fired in step 7, stamped 8, arrives at boundary 10.
        Assert.Equal([8, 9, 10], window.Steps());
        Assert.Equal([0, 0, 1], window.Values());
    }

    [Fact]
    public void Only_boundaries_that_are_due_are_observed()
    {
        var observed = new List<long>();
        using var simulation = new TestSimulation(Plan, 1)
        {
            AfterIntegration = s =>
            {
                if (s.WasObserved)
                    observed.Add(s.StepIndex);
            },
        };
        simulation.RecordState(1, 0, [0], everySteps: 4, fromStep: 3, untilStep: 9);
        simulation.Run(6);
        simulation.RecordState(1, 0, [0], everySteps: 7);
        simulation.Run(14);
        Assert.Equal([4, 7, 8, 14], observed);
    }

    [Fact]
    public void A_step_allocates_nothing()
    {
        foreach (var record in new[] { false, true })
        {
            var bytes = Allocation.Least(() =>
            {
                using var simulation = new TestSimulation(
                    Networks.Pair(300, 300, ConnectionRule.Probability(0.2), c => c with { Weight = null, DelaySteps = null }), 1)
                {
                    Fires = static (_, cell, k) => (cell + k) % 10 == 0,
                    DelayFunction = (int _, in SynapseContext s) => 2 * s.Uniform(1, 0),
                };
                if (record)
                {
                    simulation.RecordSpikes(0);
                    simulation.RecordSpikes(0, first: 5, count: 20);
                    simulation.RecordState(1, 0, [1, 2, 3]);
                }
                simulation.Run(10);
                return Allocation.Of(() => simulation.Run(1000));
            });
            Assert.Equal(0, bytes);
        }
    }

    [Fact]
    public void A_run_stops_between_steps_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        using var simulation = new TestSimulation(Plan, 1)
        {
            AfterIntegration = s =>
            {
                if (s.StepIndex == 12)
                    cancellation.Cancel();
            },
        };
        Assert.Throws<OperationCanceledException>(() => simulation.Run(100, cancellation.Token));
        Assert.Equal(13, simulation.StepIndex);
        Assert.Equal(1.3, simulation.Time, 12);
    }
}
