using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>What the functions of a synapse are given, and where its weight and delay end up.</summary>
public sealed class SynapseTests
{
    private const uint WeightStream = 1001;

    [Theory]
    [InlineData(Precision.Float32, 1e-6)]
    [InlineData(Precision.Float64, 1e-15)]
    public void Weights_and_delays_belong_to_their_synapse(Precision precision, double tolerance)
    {
        // A multigraph: every pair many times, so that numbering, order and draws all matter.
        var rule = ConnectionRule.Total(3000);
        var plan = Networks.Pair(20, 30, rule, c => c with { Weight = null, DelaySteps = null }, precision);
        var expected = Expected(NaiveRules.Generate(rule, 20, 30, 3, 77, true, true), 3);
        foreach (var threads in new[] { 1, 2 })
        {
            using var simulation = WithDraws(plan, 3, threads);
            simulation.Build();
            var drawn = simulation.Projections[0].Synapses().ToList();
            Assert.Equal(expected.Select(s => (s.I, s.J, s.Delay)), drawn.Select(s => (s.PreCell, s.PostCell, s.DelaySteps)));
            var worst = drawn.Zip(expected).Max(pair => Math.Abs(pair.First.Weight - pair.Second.Weight));
            Assert.InRange(worst, 0, tolerance);
        }
    }

    [Fact]
    public void Both_precisions_draw_the_same_weights()
    {
        static List<Synapse> Drawn(Precision precision)
        {
            using var simulation = WithDraws(
                Networks.Pair(20, 30, ConnectionRule.Probability(0.4), c => c with { Weight = null }, precision), 3, 2);
            simulation.Build();
            return simulation.Projections[0].Synapses().ToList();
        }
        var (narrow, wide) = (Drawn(Precision.Float32), Drawn(Precision.Float64));
        Assert.Equal(wide.Select(s => (s.PreCell, s.PostCell)), narrow.Select(s => (s.PreCell, s.PostCell)));
        Assert.All(narrow.Zip(wide), pair => Assert.Equal(pair.Second.Weight, pair.First.Weight, 1e-8));
    }

    [Fact]
    public void A_filter_comes_last_and_synapses_are_numbered_anew()
    {
        var pairs = new[] { (0, 0), (0, 1), (0, 1), (0, 1), (1, 1) };
        var numbers = new List<(int, int, int)>();
        using var simulation = new TestSimulation(
            Networks.Pair(2, 2, ConnectionRule.List(pairs), c => c with { HasFilter = true, Weight = null }), 1, new SimulationOptions { BuildThreads = 1 })
        {
            Filter = s => s.J == 1 && s.M != 1,
            WeightFunction = (int _, in SynapseContext s) =>
            {
                numbers.Add((s.I, s.J, s.M));
                return 1;
            },
        };
        simulation.Build();
        Assert.Equal([(0, 1, 0), (0, 1, 1), (1, 1, 0)], numbers);
    }

    [Fact]
    public void Views_join_parts_and_indices_of_populations()
    {
        var plan = new NetworkPlan(
            "views",
            Precision.Float32,
            0.1,
            [Networks.Cells("a", 10), Networks.Cells("b", 10)],
            [new TargetPlan(0, "x"), new TargetPlan(1, "x")],
            [
                new ConnectionPlan
                {
                    Name = "c",
                    Pre = [ViewPart.Cells(1, 7, 2, 7), ViewPart.Range(0, 3, 2)],
                    Post = [ViewPart.Range(1, 5, 2), ViewPart.Cells(0, 9, 0), ViewPart.Range(1, 0, 1)],
                    Targets = [1, 0, 1],
                    Rule = ConnectionRule.AllToAll(),
                    Autapses = false,
                    DelaySteps = null,
                    Weight = null,
                },
            ]);
        using var simulation = new TestSimulation(plan, 1)
        {
            WeightFunction = (int _, in SynapseContext s) => 10 * s.I + s.J,
            DelayFunction = (int _, in SynapseContext s) => 0.1 * (s.I == 2 ? 0 : s.J),
        };
        simulation.Build();
        var pres = new[] { ("b", 7), ("b", 2), ("b", 7), ("a", 3), ("a", 4) };
        var posts = new[] { ("b", 5), ("b", 6), ("a", 9), ("a", 0), ("b", 0) };
        var expected =
            from i in Enumerable.Range(0, 5)
            from j in Enumerable.Range(0, 5)
            select (pres[i].Item1, pres[i].Item2, posts[j].Item1, posts[j].Item2, 10 * i + j, i == 2 ? 0 : j);
        var drawn = simulation.Projections[0].Synapses()
            .Select(s => (s.Pre.Name, s.PreCell, s.Post.Name, s.PostCell, (int)Math.Round(s.Weight), s.DelaySteps)).ToList();
        Assert.Equal(expected.Order(), drawn.Order());
        // Rows of one cell ascend in delay, also where the view has the cell twice.
        foreach (var row in drawn.GroupBy(s => (s.Item1, s.Item2, s.Item3)))
            Assert.Equal(row.Select(s => s.DelaySteps).Order(), row.Select(s => s.DelaySteps));
    }

    // As many entries as there are cells between the first and the last, but not one of each.
    [Fact]
    public void Dense_rows_know_cells_that_a_view_repeats_and_leaves_out()
    {
        using var simulation = new TestSimulation(
            Networks.Pair(3, 2, ConnectionRule.AllToAll(), c => c with { Pre = [ViewPart.Cells(0, 0, 0, 2)] }), 1);
        simulation.Build();
        Assert.Equal(
            [(0, 0), (0, 0), (0, 1), (0, 1), (2, 0), (2, 1)], simulation.Projections[0].Synapses().Select(s => (s.PreCell, s.PostCell)).Order());
    }

    [Theory]
    [InlineData(0.04, 0)]
    [InlineData(0.05, 0)]
    [InlineData(0.25, 2)]
    [InlineData(0.3, 3)]
    [InlineData(1.49, 15)]
    public void Delays_are_rounded_to_steps_half_to_even(double milliseconds, int steps)
    {
        using var simulation = new TestSimulation(Networks.Pair(1, 1, ConnectionRule.OneToOne(), c => c with { DelaySteps = null }), 1)
        {
            DelayFunction = (int _, in SynapseContext _) => milliseconds,
        };
        simulation.Build();
        Assert.Equal(steps, simulation.Projections[0].Synapses().Single().DelaySteps);
        Assert.Equal(steps + 1, simulation.Accumulators[0].Slots);
    }

    [Theory]
    [InlineData(double.NaN, 1, SimulationError.InvalidDelay)]
    [InlineData(-0.1, 1, SimulationError.InvalidDelay)]
    [InlineData(double.PositiveInfinity, 1, SimulationError.InvalidDelay)]
    [InlineData(1, double.NaN, SimulationError.InvalidWeight)]
    [InlineData(1, double.NegativeInfinity, SimulationError.InvalidWeight)]
    public void Impossible_weights_and_delays_name_their_synapse(double delay, double weight, SimulationError error)
    {
        using var simulation = new TestSimulation(
            Networks.Pair(5, 5, ConnectionRule.AllToAll(), c => c with { DelaySteps = null, Weight = null }), 1, new SimulationOptions { BuildThreads = 2 })
        {
            DelayFunction = (int _, in SynapseContext s) => s.PreCell == 3 ? delay : 1,
            WeightFunction = (int _, in SynapseContext s) => s.PreCell == 3 ? weight : 1,
        };
        var failure = Assert.Throws<SimulationException>(simulation.Build);
        Assert.Equal((error, "a", 3L), (failure.Error, failure.Population, failure.Cell));
        Assert.Contains("cell 0 of 'b'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Synapses_take_at_most_six_bytes()
    {
        static double BytesPerSynapse(double? weight, int indegree = 100)
        {
            using var simulation = new TestSimulation(
                Networks.Pair(500, 500, ConnectionRule.Indegree(indegree), c => c with { Weight = weight }), 1);
            simulation.Build();
            return (double)simulation.Projections[0].Bytes / simulation.Projections[0].SynapseCount;
        }
        // A bit for each of 512 cells where a fifth of them is reached; a list where it is less than a sixteenth.
        Assert.InRange(BytesPerSynapse(1), 0.64, 1);
        Assert.InRange(BytesPerSynapse(1, indegree: 20), 2, 2.5);
        Assert.InRange(BytesPerSynapse(null), 6, 6.1);
    }

    private static TestSimulation WithDraws(NetworkPlan plan, uint seed, int threads) => new(plan, seed, new SimulationOptions { BuildThreads = threads })
    {
        WeightFunction = (int _, in SynapseContext s) => s.Uniform(WeightStream, 3) - 0.5,
        DelayFunction = (int _, in SynapseContext s) => 0.5 * s.Uniform(WeightStream, 0),
    };

    private static List<(int I, int J, int Delay, double Weight)> Expected(List<(int I, int J)> pairs, uint seed)
    {
        var numbers = new Dictionary<(int, int), int>();
        var synapses = new List<(int I, int J, int M, int Delay, double Weight)>();
        foreach (var (i, j) in pairs)
        {
            var m = numbers[(i, j)] = numbers.GetValueOrDefault((i, j), -1) + 1;
            var (w0, w1, _, _) = Philox.Words(seed, WeightStream, (uint)i, (uint)j, (uint)m, 0);
            var (_, _, w2, w3) = Philox.Words(seed, WeightStream, (uint)i, (uint)j, (uint)m, 1);
            var delay = (int)Math.Round(0.5 * Number(w0, w1) / 0.1, MidpointRounding.ToEven);
            synapses.Add((i, j, m, delay, Number(w2, w3) - 0.5));
        }
        return synapses.OrderBy(s => (s.I, s.Delay, s.J, s.M)).Select(s => (s.I, s.J, s.Delay, s.Weight)).ToList();
    }

    private static double Number(uint high, uint low) => ((((ulong)high << 20) | (low >> 12)) + 0.5) / (1L << 52);
}
