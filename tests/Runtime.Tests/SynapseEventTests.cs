using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>When events reach synapses, and when and how what synapses send arrives.</summary>
public sealed class SynapseEventTests
{
    private const int OnPre = 0;
    private const int OnPost = 1;
    private const int AtPre = 2;
    private const int AtPost = 3;

    private static readonly SynapsePlan Sender = new()
    {
        Slots = [SynapsePlans.Weight],
        Handlers = [SynapsePlans.On(false, OnPre)],
        Contributions = [new ContributionPlan([0], IsPost: true, Bound: 8)],
    };

    [Theory]
    [InlineData(0, 0, Precision.Float32)]
    [InlineData(0, 0, Precision.Float64)]
    [InlineData(0, 3, Precision.Float32)]
    [InlineData(5, 0, Precision.Float64)]
    [InlineData(5, 3, Precision.Float32)]
    public void What_a_spike_sends_arrives_after_both_delays(int axonal, int dendritic, Precision precision)
    {
        var plan = SynapsePlans.Pair(
            1, 1, ConnectionRule.AllToAll(), Sender with { DendriticSteps = dendritic }, c => c with { DelaySteps = axonal }, precision);
        using var simulation = new SynapseSimulation(plan) { Fires = (p, _, k) => p == 0 && k is 3 or 4, OnRow = Send(0.5) };
        // Stamped 4 and 5: there at the boundaries 4 + a + d and 5 + a + d, which are taken in the steps of these numbers.
        foreach (var (steps, expected) in new[] { (4 + axonal + dendritic, 0.0), (1, 0.5), (1, 1.0), (20, 1.0) })
        {
            simulation.Run(steps);
            Assert.Equal(expected, simulation.Populations[1].Get(0, 0));
        }
    }

    [Fact]
    public void Every_synapse_has_its_own_delays()
    {
        var plan = SynapsePlans.Pair(
            6, 5, ConnectionRule.Total(60), Sender with { DendriticSteps = null }, c => c with { DelaySteps = null });
        using var simulation = new SynapseSimulation(plan)
        {
            DelayFunction = (int _, in SynapseContext s) => 0.1 * ((s.I + 3 * s.J + 5 * s.M) % 7),
            DendriticFunction = (int _, in SynapseContext s) => 0.1 * ((2 * s.I + s.J + s.M) % 4),
            Fires = (p, cell, k) => p == 0 && (k + cell) % 5 == 0,
            OnRow = (s, _, table, _, first, end, delay) =>
            {
                var posts = table.Posts(first, end);
                var dendritic = table.Dendritic(first, end);
                for (var n = 0; n < posts.Length; n++)
                    s.Accumulators[0].Slot64(dendritic[n])[posts[n]] += s.Accumulators[0].Quantise(0.25 + delay);
            },
        };
        // The largest contribution is 6.25; whatever the scale, quarters are exact.
        simulation.Run(40);
        var expected = new double[5];
        foreach (var view in simulation.Projections[0].Views())
        {
            foreach (var step in Enumerable.Range(0, 40).Where(k => (k + view.PreCell) % 5 == 0))
                expected[view.PostCell] += step + 1 + view.DelaySteps + view.DendriticSteps < 40 ? 0.25 + view.DelaySteps : 0;
        }
        Assert.Equal(expected, Enumerable.Range(0, 5).Select(cell => simulation.Populations[1].Get(0, cell)));
        Assert.Equal(4, simulation.Accumulators[0].Slots);
    }

    [Fact]
    public void Pre_handlers_of_all_connections_come_first_and_each_row_before_its_cell()
    {
        var calls = new List<(int Kernel, string Name, int Cell)>();
        var synapse = new SynapsePlan
        {
            Slots = [],
            Handlers = [SynapsePlans.On(true, OnPost, AtPost), SynapsePlans.On(false, OnPre, AtPre), SynapsePlans.On(false, -1, 10)],
        };
        var plan = SynapsePlans.Pair(2, 2, ConnectionRule.AllToAll(), synapse);
        plan = plan with { Connections = [plan.Connections[0], plan.Connections[0] with { Name = "second" }] };
        using var simulation = new SynapseSimulation(plan)
        {
            Fires = (p, cell, k) => k == 0 && (p == 1 || cell == 1),
            OnRow = (_, kernel, table, cell, _, _, _) => calls.Add((kernel, table.Plan.Name, cell)),
            OnColumn = (_, kernel, table, cell, _, _) => calls.Add((kernel, table.Plan.Name, cell)),
            OnCell = (_, kernel, table, cell) => calls.Add((kernel, table.Plan.Name, cell)),
        };
        simulation.Run(3);
        Assert.Equal(
            [
                (OnPre, "a -> b", 1), (AtPre, "a -> b", 1), (10, "a -> b", 1), (OnPre, "second", 1), (AtPre, "second", 1), (10, "second", 1),
                (OnPost, "a -> b", 0), (AtPost, "a -> b", 0), (OnPost, "a -> b", 1), (AtPost, "a -> b", 1),
                (OnPost, "second", 0), (AtPost, "second", 0), (OnPost, "second", 1), (AtPost, "second", 1),
            ],
            calls);
    }

    [Fact]
    public void Each_handler_follows_its_own_event()
    {
        var calls = new List<(long, int)>();
        var synapse = new SynapsePlan { Slots = [], Handlers = [new HandlerPlan(false, [1], 5), new HandlerPlan(false, [0], 6)] };
        var plan = SynapsePlans.Pair(1, 1, ConnectionRule.AllToAll(), synapse);
        plan = plan with { Populations = [plan.Populations[0] with { Events = ["spike", "burst"] }, plan.Populations[1]] };
        using var simulation = new SynapseSimulation(plan)
        {
            Fires = (p, _, k) => p == 0 && k == 1,
            AfterDrive = s =>
            {
                s.Populations[0].Event(1).Clear();
                if (s.StepIndex == 2)
                    s.Populations[0].Event(1).Append(0);
            },
            OnRow = (s, kernel, _, _, _, _, _) => calls.Add((s.StepIndex, kernel)),
        };
        simulation.Run(6);
        Assert.Equal([(2, 6), (3, 5)], calls);
    }

    [Fact]
    public void A_lesion_keeps_further_events_out_and_lets_those_under_way_arrive()
    {
        var plan = SynapsePlans.Pair(1, 1, ConnectionRule.AllToAll(), Sender, c => c with { DelaySteps = 4 });
        using var simulation = new SynapseSimulation(plan) { Fires = (p, _, k) => p == 0 && k < 6, OnRow = Send(1) };
        simulation.Run(3);
        simulation.Projections[0].IsEnabled = false;
        simulation.Run(20);
        Assert.Equal(3, simulation.Populations[1].Get(0, 0));
    }

    [Fact]
    public void What_a_host_feeds_is_handled_at_the_same_boundary()
    {
        var plan = SynapsePlans.Pair(3, 1, ConnectionRule.AllToAll(), Sender, c => c with { DelaySteps = 1 });
        plan = plan with { Populations = [plan.Populations[0] with { Port = PortKind.Spikes }, plan.Populations[1]] };
        using var simulation = new SynapseSimulation(plan) { OnRow = Send(1) };
        simulation.Run(2);
        simulation.FeedSpikes(0, [2, 0]);
        simulation.Run(1);
        Assert.Equal(0, simulation.Populations[1].Get(0, 0));
        simulation.Run(1);
        Assert.Equal(2, simulation.Populations[1].Get(0, 0));
    }

    [Fact]
    public void Steps_allocate_nothing()
    {
        var synapse = Sender with
        {
            DendriticSteps = null,
            Handlers = [SynapsePlans.On(false, OnPre), SynapsePlans.On(true, OnPost)],
            Drives = [new DrivePlan(OnPre, [1], [new DelayedSlot(0, 0)])],
            Timed = [new SynapseTimedPlan(2, 0, OnPost, [new ReductionPlan(true, ReductionKind.Sum, OnPost, 0)])],
            PostSlots = [new SlotPlan("sum")],
            IntegrateKernel = OnPost,
        };
        var bytes = Allocation.Least(() =>
        {
            using var simulation = new SynapseSimulation(
                SynapsePlans.Pair(100, 100, ConnectionRule.Probability(0.1), synapse, c => c with { DelaySteps = null }))
            {
                DelayFunction = (int _, in SynapseContext s) => 2 * s.Uniform(1, 0),
                DendriticFunction = (int _, in SynapseContext s) => 2 * s.Uniform(1, 1),
                // More and more events, so that queues grow while allocation is counted.
                Fires = (_, cell, k) => cell < k,
            };
            simulation.Run(3);
            return Allocation.Of(() => simulation.Run(150));
        });
        Assert.Equal(0, bytes);
    }

    private static RowKernel Send(double value) => (s, _, table, _, first, end, _) =>
    {
        foreach (var post in table.Posts(first, end))
        {
            var target = s.Accumulators[0];
            if (s.Plan.Precision == Precision.Float32)
                target.Slot32(table.DendriticSteps)[post] += (int)target.Quantise(value);
            else
                target.Slot64(table.DendriticSteps)[post] += target.Quantise(value);
        }
    };
}
