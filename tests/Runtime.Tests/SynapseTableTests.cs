using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>How tables order, store and find synapses.</summary>
public sealed class SynapseTableTests
{
    private static readonly SynapsePlan Plain = new() { Slots = [SynapsePlans.Weight] };

    private static readonly SynapsePlan BothSides = Plain with { Handlers = [SynapsePlans.On(false, 0), SynapsePlans.On(true, 1)] };

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 1)]
    [InlineData(true, 3)]
    public void Rows_ascend_by_cell_delay_place_and_multiplicity(bool delays, int threads)
    {
        // Pre cells repeat and post cells stand in no order, so that places, cells and entries differ.
        var plan = SynapsePlans.Pair(8, 9, ConnectionRule.Total(900), Plain, c => c with
        {
            Pre = [ViewPart.Cells(0, 6, 2, 6, 7), ViewPart.Range(0, 1, 3)],
            Post = [ViewPart.Cells(1, 8, 0, 3), ViewPart.Range(1, 2, 5)],
            DelaySteps = delays ? null : 4,
        });
        using var simulation = new SynapseSimulation(plan, 3, new SimulationOptions { BuildThreads = threads })
        {
            DelayFunction = (int _, in SynapseContext s) => 0.1 * Delay(s.I, s.J, s.M),
            StartFunction = (int _, in SynapseContext s, Span<double> values) => values[0] = Code(s.I, s.J, s.M),
        };
        simulation.Build();
        int[] pres = [6, 2, 6, 7, 1, 2, 3];
        int[] posts = [8, 0, 3, 2, 3, 4, 5, 6];
        var numbers = new Dictionary<(int, int), int>();
        var expected = new List<(int Cell, int Delay, int J, int I, int M)>();
        foreach (var (i, j) in NaiveRules.Generate(ConnectionRule.Total(900), 7, 8, 3, 77, true, true))
        {
            var m = numbers[(i, j)] = numbers.GetValueOrDefault((i, j), -1) + 1;
            expected.Add((pres[i], delays ? Delay(i, j, m) : 4, j, i, m));
        }
        expected.Sort();
        Assert.Equal(
            expected.Select(s => (s.Cell, posts[s.J], s.Delay, Code(s.I, s.J, s.M))),
            simulation.Projections[0].Views().Select(v => (v.PreCell, v.PostCell, v.DelaySteps, v["w"])));
        Assert.Equal(900, simulation.Projections[0].SynapseCount);
        Assert.Equal(Enumerable.Range(0, 900), simulation.Projections[0].Views().Select(v => v.Position));
    }

    [Theory]
    [InlineData(2500, 4)]
    [InlineData(2048, 3)]
    [InlineData(5, 2)]
    public void Pieces_of_a_dense_column_are_the_column(int rows, int pieces)
    {
        // Rows 3 to rows + 2 of post cells 1, 2, 3: synapse n of the column of cell 2 lies at 3 n + 1.
        var plan = SynapsePlans.Pair(rows + 5, 6, ConnectionRule.AllToAll(), BothSides, c => c with { Pre = [ViewPart.Range(0, 3, rows)], Post = [ViewPart.Range(1, 1, 3)] });
        using var simulation = new SynapseSimulation(plan);
        simulation.Build();
        var table = Assert.Single(simulation.Groups[0].Tables);
        var synapses = new List<(int Position, int Pre)>();
        var piece = 0;
        for (; !table.ColumnPiece(2, piece, out var pres).IsEmpty; piece++)
            synapses.AddRange(table.ColumnPiece(2, piece, out pres).ToArray().Zip(pres.ToArray()));
        Assert.Equal(pieces, piece + 1);
        Assert.Equal(Enumerable.Range(0, rows).Select(n => ((3 * n) + 1, 3 + n)), synapses);
        Assert.True(table.ColumnPiece(5, 0, out _).IsEmpty);
    }

    [Fact]
    public void Populations_of_both_views_get_a_table_each_in_order_of_appearance()
    {
        var plan = new NetworkPlan(
            "views",
            Precision.Float32,
            0.1,
            [SynapsePlans.Cells("a", 4), SynapsePlans.Cells("b", 70_000)],
            [],
            [
                new ConnectionPlan
                {
                    Name = "c",
                    Pre = [ViewPart.Range(1, 5, 2), ViewPart.Range(0, 0, 3), ViewPart.Range(1, 0, 1)],
                    Post = [ViewPart.Range(0, 1, 2), ViewPart.Range(1, 69_990, 3)],
                    Targets = [],
                    Rule = ConnectionRule.AllToAll(),
                    DelaySteps = 0,
                    Synapse = Plain,
                },
            ]);
        using var simulation = new SynapseSimulation(plan) { StartFunction = (int _, in SynapseContext s, Span<double> v) => v[0] = 10 * s.I + s.J };
        simulation.Build();
        Assert.Equal(["c (b -> a)", "c (b -> b)", "c (a -> a)", "c (a -> b)"], simulation.Projections[0].Tables.Select(t => t.Name));
        var views = simulation.Projections[0].Views().Select(v => (v.PreCell, v.PostCell, v["w"])).ToList();
        Assert.Equal([(0, 1, 50.0), (0, 2, 51.0), (5, 1, 0.0), (5, 2, 1.0), (6, 1, 10.0), (6, 2, 11.0)], views.Take(6));
        Assert.Equal((0, 69_990, 52.0), views[6]);
        Assert.Equal(30, views.Count);
    }

    [Theory]
    [InlineData(RuleKind.AllToAll, false)]
    [InlineData(RuleKind.Probability, false)]
    [InlineData(RuleKind.Probability, true)]
    public void Columns_hold_the_positions_of_a_post_cell_in_order(RuleKind kind, bool dendritic)
    {
        var rule = kind == RuleKind.AllToAll ? ConnectionRule.AllToAll() : ConnectionRule.Probability(0.3);
        var columns = new List<(long Step, int Cell, int[] Positions, int[] Pres)>();
        using var simulation = new SynapseSimulation(SynapsePlans.Pair(200, 30, rule, BothSides with { DendriticSteps = dendritic ? null : 1 }))
        {
            DendriticFunction = (int _, in SynapseContext s) => 0.1 * ((s.I + s.J) % 3),
            Fires = (p, _, k) => p == 1 && k == 0,
            OnColumn = (s, _, _, cell, positions, pres) => columns.Add((s.StepIndex, cell, positions.ToArray(), pres.ToArray())),
        };
        simulation.Run(8);
        var views = simulation.Projections[0].Views().ToList();
        var expected =
            from view in views
            group view by (Step: 1L + (dendritic ? (view.PreCell + view.PostCell) % 3 : 1), view.PostCell) into column
            orderby column.Key
            select column;
        Assert.Equal(expected.Select(c => c.Key), columns.Select(c => (c.Step, c.Cell)));
        foreach (var (column, group) in columns.Zip(expected))
        {
            Assert.Equal(group.Select(v => v.Position), column.Positions);
            Assert.Equal(group.Select(v => v.PreCell), column.Pres);
        }
    }

    [Fact]
    public void A_plastic_synapse_takes_at_most_twelve_bytes_and_four_where_rows_are_dense()
    {
        static double BytesPerSynapse(ConnectionRule rule, long post)
        {
            using var simulation = new SynapseSimulation(SynapsePlans.Pair(500, post, rule, BothSides, precision: Precision.Float32));
            simulation.Build();
            return (double)simulation.Projections[0].Bytes / simulation.Projections[0].SynapseCount;
        }
        Assert.InRange(BytesPerSynapse(ConnectionRule.Outdegree(200), 500), 10, 10.2);
        Assert.InRange(BytesPerSynapse(ConnectionRule.Outdegree(5000), 70_000), 12, 12.2);
        Assert.Equal(4, BytesPerSynapse(ConnectionRule.AllToAll(), 500));
    }

    [Fact]
    public void Pieces_do_not_change_a_table()
    {
        static (int, int, int, int, double)[] Build(int threads)
        {
            using var simulation = new SynapseSimulation(
                SynapsePlans.Pair(700, 400, ConnectionRule.Probability(0.2), BothSides with { DendriticSteps = null }, c => c with { DelaySteps = null }),
                6,
                new SimulationOptions { BuildThreads = threads })
            {
                DelayFunction = (int _, in SynapseContext s) => s.Uniform(3, 0),
                DendriticFunction = (int _, in SynapseContext s) => s.Uniform(3, 1),
                StartFunction = (int _, in SynapseContext s, Span<double> v) => v[0] = s.Uniform(3, 2),
            };
            simulation.Build();
            return simulation.Projections[0].Views().Select(v => (v.PreCell, v.PostCell, v.DelaySteps, v.DendriticSteps, v["w"])).ToArray();
        }
        var one = Build(1);
        Assert.InRange(one.Length, 50_000, 62_000);
        Assert.Equal(one, Build(3));
    }

    [Fact]
    public void Start_values_are_rounded_once_to_their_lane()
    {
        var synapse = Plain with { Slots = [SynapsePlans.Weight, new SlotPlan("n", LaneKind.Integer)] };
        foreach (var precision in new[] { Precision.Float32, Precision.Float64 })
        {
            using var simulation = new SynapseSimulation(SynapsePlans.Pair(1, 1, ConnectionRule.AllToAll(), synapse, precision: precision))
            {
                StartFunction = (int _, in SynapseContext _, Span<double> v) => (v[0], v[1]) = (0.1, 7),
            };
            simulation.Build();
            var view = simulation.Projections[0].Views().Single();
            Assert.Equal((precision == Precision.Float32 ? 0.1f : 0.1, 7), (view["w"], view["n"]));
            Assert.Throws<ArgumentOutOfRangeException>(() => view["v"]);
        }
    }

    [Fact]
    public void Tables_that_exceed_memory_are_refused_before_anything_is_allocated()
    {
        var plan = SynapsePlans.Pair(1_000_000, 1_000_000, ConnectionRule.AllToAll(), BothSides, precision: Precision.Float32);
        Assert.InRange(plan.EstimatedBytes, 8e12, 1e13);
        var failure = Assert.Throws<SimulationException>(() => new SynapseSimulation(plan));
        Assert.Equal(SimulationError.TooLarge, failure.Error);
        Assert.Contains("connection 'a -> b' 3.6 TiB", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_estimate_covers_what_a_table_takes()
    {
        foreach (var rule in new[] { ConnectionRule.AllToAll(), ConnectionRule.Indegree(150), ConnectionRule.Outdegree(150) })
        {
            var plan = SynapsePlans.Pair(500, 500, rule, BothSides with { DendriticSteps = null }, c => c with { DelaySteps = null });
            using var simulation = new SynapseSimulation(plan)
            {
                DelayFunction = (int _, in SynapseContext s) => s.Uniform(3, 0),
                DendriticFunction = (int _, in SynapseContext s) => s.Uniform(3, 1),
            };
            simulation.Build();
            Assert.InRange(simulation.Projections[0].Bytes, 1, plan.EstimatedBytes);
        }
    }

    private static int Delay(int i, int j, int m) => (5 * i + 3 * j + m) % 4;

    private static double Code(int i, int j, int m) => 10_000 * i + 100 * j + m;
}
