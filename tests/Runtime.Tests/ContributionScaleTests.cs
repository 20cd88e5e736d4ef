using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>The scale of sums to which handlers of synapses add.</summary>
public sealed class ContributionScaleTests
{
    private static readonly SynapsePlan Sender = new()
    {
        Slots = [SynapsePlans.Weight],
        Handlers = [SynapsePlans.On(false, 0)],
    };

    // Two statements of bound 3 (each 3 * 2^28 with e = 2) and a static weight -2.5: 10 * 2 * 3 + 10 * 2.5 = 85 quarters of 2^30, so
    // S = 85 * 2^28 <= 2^35 and s = 30 - 35 + 28 = 23.
    [Fact]
    public void A_bound_counts_as_a_weight_of_every_synapse()
    {
        var bounded = new ContributionPlan([0], true, 3);
        var plan = SynapsePlans.Pair(10, 4, ConnectionRule.AllToAll(), Sender with { Contributions = [bounded, bounded] }, precision: Precision.Float32);
        plan = plan with { Connections = [plan.Connections[0], plan.Connections[0] with { Synapse = null, Targets = [0], Weight = -2.5 }] };
        using var simulation = new SynapseSimulation(plan);
        simulation.Build();
        Assert.Equal(23, simulation.Accumulators[0].Shift);
        Assert.Equal(3 << 23, simulation.Accumulators[0].Quantise(3));
        Assert.Equal(SimulationError.Overflow, Assert.Throws<SimulationException>(() => simulation.Accumulators[0].Quantise(4.01)).Error);
        Assert.Throws<SimulationException>(() => simulation.Accumulators[0].Quantise(double.NaN));
    }

    [Fact]
    public void Contributions_to_the_pre_side_count_in_pre_cells()
    {
        // Cell 0 of a sends three synapses, cell 1 one: S = 3 * 2^29 with e = 1, s = 30 - 31 + 29 = 28.
        var plan = SynapsePlans.Pair(
            2, 3, ConnectionRule.List((0, 0), (0, 1), (0, 2), (1, 0)), Sender with { Contributions = [new ContributionPlan([0], false, 1)], DendriticSteps = 9 }, precision: Precision.Float32);
        plan = plan with { Targets = [new TargetPlan(0, "x")] };
        using var simulation = new SynapseSimulation(plan);
        simulation.Build();
        Assert.Equal((28, 1), (simulation.Accumulators[0].Shift, simulation.Accumulators[0].Slots));
    }

    // Three synapses onto a cell, each with an unbounded and a bounded statement: N = 6, ceil(log2 6) = 3. The largest of the weights is
    // 5.5 < 2^3, so s = 62 - 3 - 24 - 3 = 32, and one contribution stays below 2^59 / 2^32.
    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void Without_a_bound_sums_have_64_bits_and_headroom_above_start_values(Precision precision)
    {
        var synapse = Sender with { Contributions = [new ContributionPlan([0], true, double.PositiveInfinity), new ContributionPlan([0], true, 2)] };
        var plan = SynapsePlans.Pair(3, 2, ConnectionRule.AllToAll(), synapse, precision: precision, wide: true);
        using var simulation = new SynapseSimulation(plan)
        {
            StartFunction = (int _, in SynapseContext s, Span<double> values) => values[0] = s.I == 2 ? -5.5 : 0.25,
            Fires = (p, _, k) => p == 0 && k == 0,
            OnRow = (s, _, table, cell, first, end, _) =>
            {
                foreach (var post in table.Posts(first, end))
                    s.Accumulators[0].Slot64(0)[post] += s.Accumulators[0].Quantise(cell == 1 ? 1e6 : 0.125);
            },
        };
        simulation.Run(3);
        var target = simulation.Accumulators[0];
        Assert.Equal(32, target.Shift);
        Assert.Equal(1_000_000.25, simulation.Populations[1].Get(0, 1));
        Assert.Equal(1L << 58, target.Quantise(1 << 26));
        var failure = Assert.Throws<SimulationException>(() => target.Quantise(1 << 27));
        Assert.Equal((SimulationError.Overflow, "b", "x", 3L), (failure.Error, failure.Population, failure.Variable, failure.Step));
    }

    [Fact]
    public void Nothing_known_counts_as_one()
    {
        var synapse = Sender with { Contributions = [new ContributionPlan([0], true, double.PositiveInfinity)] };
        using var simulation = new SynapseSimulation(SynapsePlans.Pair(1, 1, ConnectionRule.AllToAll(), synapse, wide: true));
        simulation.Build();
        // e = 1, N = 1: 62 - 0 - 24 - 1.
        Assert.Equal(37, simulation.Accumulators[0].Shift);
    }

    [Fact]
    public void Static_weights_share_wide_sums()
    {
        var synapse = Sender with { Contributions = [new ContributionPlan([0], true, double.PositiveInfinity)] };
        var plan = SynapsePlans.Pair(2, 2, ConnectionRule.OneToOne(), synapse, precision: Precision.Float32, wide: true);
        plan = plan with { Connections = [plan.Connections[0], plan.Connections[0] with { Synapse = null, Targets = [0], Weight = null }] };
        using var simulation = new SynapseSimulation(plan) { Fires = (p, cell, k) => p == 0 && k == 0, WeightFunction = (int _, in SynapseContext s) => 0.7 + s.I };
        simulation.Run(2);
        // N = 2 and 1.7 < 2^1: s = 62 - 1 - 24 - 1 = 36, more than 32 bits hold for a weight.
        Assert.Equal(36, simulation.Accumulators[0].Shift);
        Assert.Equal([0.7f, 1.7f], Enumerable.Range(0, 2).Select(cell => (float)simulation.Populations[1].Get(0, cell)));
    }

    [Fact]
    public void A_target_without_a_bound_that_is_not_wide_is_refused()
    {
        var synapse = Sender with { Contributions = [new ContributionPlan([0], true, double.PositiveInfinity)] };
        using var simulation = new SynapseSimulation(SynapsePlans.Pair(1, 1, ConnectionRule.AllToAll(), synapse));
        Assert.Equal(SimulationError.InvalidPlan, Assert.Throws<SimulationException>(simulation.Build).Error);
    }
}
