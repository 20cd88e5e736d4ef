using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime.Tests;

/// <summary>Synapses of a row or column side by side, against what each of them does alone. All numbers are small integers, so that sums are exact.</summary>
public sealed class SynapseBatchTests
{
    private const int Pre = 3;
    private const int Post = 700;

    private static SynapsePlan Synapse(double bound = 64) => new()
    {
        Slots = [SynapsePlans.Weight],
        Handlers = [SynapsePlans.On(false, 0), SynapsePlans.On(true, 1)],
        Contributions = [new ContributionPlan([0], true, bound)],
    };

    public static TheoryData<string, Precision, bool> Networks
    {
        get
        {
            var data = new TheoryData<string, Precision, bool>();
            foreach (var rule in new[] { "dense", "sparse", "repeated" })
            {
                foreach (var precision in new[] { Precision.Float32, Precision.Float64 })
                {
                    data.Add(rule, precision, false);
                    data.Add(rule, precision, true);
                }
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_row_reads_changes_and_sends_as_its_synapses_do(string rule, Precision precision, bool differ)
    {
        using var simulation = Network(rule, precision, Synapse() with { DendriticSteps = differ ? null : 2 }, (s, _, table, _, first, end, _) =>
        {
            if (precision == Precision.Float32)
                Row<float>(table, first, end, table.Real32(0), table.Post.Real32(1));
            else
                Row<double>(table, first, end, table.Real64(0), table.Post.Real64(1));
        });
        simulation.Run(8);
        var expected = new double[Post];
        foreach (var view in simulation.Projections[0].Views())
        {
            var weight = Start(view.PreCell, view.PostCell) + Input(view.PostCell);
            Assert.Equal(weight, view["w"]);
            expected[view.PostCell] += weight;
        }
        Assert.Equal(expected, Enumerable.Range(0, Post).Select(cell => simulation.Populations[1].Get(0, cell)));

        static void Row<T>(SynapseTable table, int first, int end, Span<T> w, Span<T> input)
            where T : unmanaged, System.Numerics.INumber<T>
        {
            for (var batch = table.Row(first, end); batch.Next();)
            {
                ref var own = ref batch.Own<T>(0, w);
                ref var read = ref batch.OfCells<T>(1, input);
                ref var sent = ref batch.Room<T>(2);
                for (nuint i = 0; i < batch.Count; i++)
                    Unsafe.Add(ref sent, i) = Unsafe.Add(ref own, i) += Unsafe.Add(ref read, i);
                batch.Store(0, w);
                batch.Send(2, table.Target(0));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_column_reads_and_changes_as_its_synapses_do(string rule, Precision precision, bool differ)
    {
        using var simulation = Network(rule, precision, Synapse() with { DendriticSteps = differ ? null : 2 }, column: (_, _, table, _, positions, pres) =>
        {
            if (precision == Precision.Float32)
                Column<float>(table, positions, pres, table.Real32(0), table.Pre.Real32(1));
            else
                Column<double>(table, positions, pres, table.Real64(0), table.Pre.Real64(1));
        });
        simulation.Run(8);
        Assert.All(simulation.Projections[0].Views(), view => Assert.Equal(Start(view.PreCell, view.PostCell) + Input(view.PreCell), view["w"]));

        static void Column<T>(SynapseTable table, ReadOnlySpan<int> positions, ReadOnlySpan<int> pres, Span<T> w, Span<T> input)
            where T : unmanaged, System.Numerics.INumber<T>
        {
            for (var batch = table.Column(positions, pres); batch.Next();)
            {
                ref var own = ref batch.Own<T>(0, w);
                ref var read = ref batch.OfCells<T>(1, input);
                for (nuint i = 0; i < batch.Count; i++)
                    Unsafe.Add(ref own, i) += Unsafe.Add(ref read, i);
                batch.Store(0, w);
            }
        }
    }

    [Fact]
    public void What_is_sent_back_ends_at_the_pre_cell_at_once()
    {
        var synapse = Synapse() with { Contributions = [new ContributionPlan([0], false, 64)] };
        using var simulation = Network("dense", Precision.Float32, synapse, (_, _, table, cell, first, end, _) =>
        {
            for (var batch = table.Row(first, end); batch.Next();)
            {
                batch.Own<float>(0, table.Real32(0));
                batch.SendBack(0, table.Target(0), cell);
            }
        }, target: 0);
        simulation.Run(2);
        Assert.Equal(Enumerable.Range(0, Post).Sum(j => Start(1, j)), simulation.Populations[0].Get(0, 1));
    }

    // A bound of 64 leaves room for up to 128; whether the first value above is in a vector or among what is left behind the last.
    [Theory]
    [InlineData(3, 129)]
    [InlineData(257, 1e12)]
    [InlineData(698, double.NaN)]
    [InlineData(699, double.NegativeInfinity)]
    public void The_first_value_that_does_not_fit_is_named(int cell, double value)
    {
        using var simulation = Network("dense", Precision.Float32, Synapse(), (_, _, table, _, first, end, _) =>
        {
            var at = 0;
            for (var batch = table.Row(first, end); batch.Next(); at += (int)batch.Count)
            {
                ref var sent = ref batch.Room<float>(0);
                for (nuint i = 0; i < batch.Count; i++)
                    Unsafe.Add(ref sent, i) = (int)i + at >= cell ? (float)value : 128;
                batch.Send(0, table.Target(0));
            }
        });
        var failure = Assert.Throws<SimulationException>(() => simulation.Run(2));
        Assert.Equal((SimulationError.Overflow, "b", cell, value == 1e12 ? (float)value : value), (failure.Error, failure.Population, failure.Cell, failure.Value));
    }

    private static double Start(int pre, int post) => ((7 * pre) + (3 * post)) % 11;

    private static double Input(int cell) => (cell % 5) - 2;

    // Every cell of both populations fires once, in the first step.
    private static SynapseSimulation Network(string rule, Precision precision, SynapsePlan synapse, RowKernel? row = null, ColumnKernel? column = null, int target = 1)
    {
        var connection = rule switch { "dense" => ConnectionRule.AllToAll(), "sparse" => ConnectionRule.Probability(0.6), _ => ConnectionRule.Total(2500) };
        var plan = SynapsePlans.Pair(Pre, Post, connection, synapse, precision: precision) with { Targets = [new TargetPlan(target, "x")] };
        var simulation = new SynapseSimulation(plan)
        {
            Fires = (_, _, k) => k == 0,
            StartFunction = (int _, in SynapseContext s, Span<double> values) => values[0] = Start(s.I, s.J),
            DendriticFunction = (int _, in SynapseContext s) => 0.1 * ((s.I + s.J + s.M) % 5),
            OnRow = row ?? ((_, _, _, _, _, _, _) => { }),
            OnColumn = column ?? ((_, _, _, _, _, _) => { }),
        };
        simulation.Build();
        foreach (var population in simulation.Populations)
        {
            for (var cell = 0; cell < population.Size; cell++)
                population.Set(1, cell, Input(cell));
        }
        return simulation;
    }
}
