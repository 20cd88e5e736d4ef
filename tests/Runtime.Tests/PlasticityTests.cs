using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>
/// Pair-based plasticity with exponential traces (Song, Miller and Abbott 2000) against the sum over all pairs of spikes that the traces
/// stand for: a synapse gains A+ exp(-dt/tau) for each pair in which the pre spike arrives dt &gt;= 0 before the post spike, and loses
/// A- exp(-dt/tau) for each in which it arrives dt &gt; 0 after it.
/// </summary>
public sealed class PlasticityTests
{
    private const double Gain = 0.01;
    private const double Loss = 0.012;
    private const double Tau = 20;
    private const int OnPre = 0;
    private const int OnPost = 1;
    private const int AtPre = 2;
    private const int AtPost = 3;

    private static readonly SynapsePlan Hoisted = new()
    {
        Slots = [SynapsePlans.Weight],
        PreSlots = [new SlotPlan("x"), new SlotPlan("x0", LaneKind.Integer)],
        PostSlots = [new SlotPlan("y"), new SlotPlan("y0", LaneKind.Integer)],
        Handlers = [SynapsePlans.On(false, OnPre, AtPre), SynapsePlans.On(true, OnPost, AtPost)],
    };

    private static readonly SynapsePlan Stored = Hoisted with
    {
        Slots = [SynapsePlans.Weight, new SlotPlan("x"), new SlotPlan("x0", LaneKind.Integer), new SlotPlan("y"), new SlotPlan("y0", LaneKind.Integer)],
        PreSlots = [],
        PostSlots = [],
        Handlers = [SynapsePlans.On(false, OnPre), SynapsePlans.On(true, OnPost)],
    };

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(0, 4)]
    [InlineData(7, 2)]
    public void Traces_in_the_cells_count_every_pair_of_spikes(int axonal, int dendritic)
    {
        var plan = SynapsePlans.Pair(
            5, 4, ConnectionRule.Probability(0.7), Hoisted with { DendriticSteps = dendritic }, c => c with { DelaySteps = axonal });
        using var simulation = new SynapseSimulation(plan)
        {
            Fires = Fires,
            StartFunction = (int _, in SynapseContext s, Span<double> values) => values[0] = s.I + 10 * s.J,
            OnRow = (s, _, table, _, first, end, _) =>
            {
                var posts = table.Posts(first, end);
                for (var n = 0; n < posts.Length; n++)
                    table.Real64(0)[first + n] -= Loss * Trace(table.PostReal64(0), table.PostInt64(1), posts[n], s.StepIndex);
            },
            OnColumn = (s, _, table, _, positions, pres) =>
            {
                for (var n = 0; n < positions.Length; n++)
                    table.Real64(0)[positions[n]] += Gain * Trace(table.PreReal64(0), table.PreInt64(1), pres[n], s.StepIndex);
            },
            OnCell = (s, kernel, table, cell) =>
            {
                var trace = kernel == AtPre ? table.PreReal64(0) : table.PostReal64(0);
                var stamp = kernel == AtPre ? table.PreInt64(1) : table.PostInt64(1);
                trace[cell] = Trace(trace, stamp, cell, s.StepIndex) + 1;
                stamp[cell] = s.StepIndex;
            },
        };
        simulation.Run(300);
        AssertPairs(simulation, 300);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Delays_of_synapses_shift_either_side_of_a_pair(bool axonal, bool dendritic)
    {
        var plan = SynapsePlans.Pair(
            5, 4, ConnectionRule.Total(40), Stored with { DendriticSteps = dendritic ? null : 2 }, c => c with { DelaySteps = axonal ? null : 1 });
        using var simulation = new SynapseSimulation(plan)
        {
            Fires = Fires,
            DelayFunction = (int _, in SynapseContext s) => 0.1 * ((3 * s.I + s.J + s.M) % 6),
            DendriticFunction = (int _, in SynapseContext s) => 0.1 * ((s.I + 2 * s.J + s.M) % 5),
            StartFunction = (int _, in SynapseContext s, Span<double> values) => values[0] = s.I + 10 * s.J,
            OnRow = (s, _, table, _, first, end, _) =>
            {
                for (var n = first; n < end; n++)
                {
                    table.Real64(0)[n] -= Loss * Trace(table.Real64(3), table.Int64(4), n, s.StepIndex);
                    table.Real64(1)[n] = Trace(table.Real64(1), table.Int64(2), n, s.StepIndex) + 1;
                    table.Int64(2)[n] = s.StepIndex;
                }
            },
            OnColumn = (s, _, table, _, positions, _) =>
            {
                foreach (var n in positions)
                {
                    table.Real64(0)[n] += Gain * Trace(table.Real64(1), table.Int64(2), n, s.StepIndex);
                    table.Real64(3)[n] = Trace(table.Real64(3), table.Int64(4), n, s.StepIndex) + 1;
                    table.Int64(4)[n] = s.StepIndex;
                }
            },
        };
        simulation.Run(300);
        AssertPairs(simulation, 300);
    }

    private static double Trace(Span<double> trace, Span<long> stamp, int n, long step) => trace[n] * Math.Exp(-(step - stamp[n]) / Tau);

    private static bool Fires(int population, int cell, long step) => Philox.CellWord(5, (uint)population, cell, step, 0) % 12 == 0;

    private static void AssertPairs(SynapseSimulation simulation, int steps)
    {
        var views = simulation.Projections[0].Views().ToList();
        Assert.NotEmpty(views);
        foreach (var view in views)
        {
            // What is handled in the last step is stamped with its number.
            var pres = Stamps(0, view.PreCell, steps).Select(s => s + view.DelaySteps).Where(s => s < steps).ToList();
            var posts = Stamps(1, view.PostCell, steps).Select(s => s + view.DendriticSteps).Where(s => s < steps).ToList();
            var expected = view.PreCell + 10.0 * view.PostCell;
            foreach (var (pre, post) in from pre in pres from post in posts select (pre, post))
                expected += pre <= post ? Gain * Math.Exp((pre - post) / Tau) : -Loss * Math.Exp((post - pre) / Tau);
            Assert.Equal(expected, view["w"], 1e-12);
        }
    }

    private static IEnumerable<int> Stamps(int population, int cell, int steps) =>
        Enumerable.Range(0, steps).Where(step => Fires(population, cell, step)).Select(step => step + 1);
}
