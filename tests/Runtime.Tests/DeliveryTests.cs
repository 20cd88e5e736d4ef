using NeuroLang.Runtime.Delivery;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>Delivery against a plain list of synapses: what arrives, where and when.</summary>
public sealed class DeliveryTests
{
    private const int Steps = 60;

    public static TheoryData<Precision, string, bool, bool> Cases()
    {
        var cases = new TheoryData<Precision, string, bool, bool>();
        foreach (var precision in new[] { Precision.Float32, Precision.Float64 })
        {
            foreach (var rule in new[] { "all", "sparse", "short", "wide" })
            {
                foreach (var weights in new[] { false, true })
                {
                    cases.Add(precision, rule, weights, false);
                    cases.Add(precision, rule, weights, true);
                }
            }
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_synapse_adds_its_weight_after_its_delay(Precision precision, string rule, bool weights, bool delays)
    {
        var post = rule switch { "wide" => 66_000, "short" => 4000, _ => 70 };
        var plan = Networks.Pair(
            90,
            post,
            rule switch { "all" => ConnectionRule.AllToAll(), "sparse" => ConnectionRule.Probability(0.3), "short" => ConnectionRule.Outdegree(100), _ => ConnectionRule.Outdegree(33) },
            c => c with { Weight = weights ? null : -0.75, DelaySteps = delays ? null : 7 },
            precision);
        using var simulation = new TestSimulation(plan, 8)
        {
            // Multiples of 1/8 are exact at any scale, so sums can be compared exactly.
            WeightFunction = (int _, in SynapseContext s) => Math.Floor(64 * s.Uniform(2, 0)) / 8 - 4,
            DelayFunction = (int _, in SynapseContext s) => Math.Floor(13 * s.Uniform(2, 1)) / 10,
            Fires = Fires,
        };
        simulation.Build();
        var expected = new double[Steps, post];
        foreach (var s in simulation.Projections[0].Synapses())
        {
            for (var k = 0; k < Steps; k++)
            {
                if (Fires(0, s.PreCell, k) && k + 1 + s.DelaySteps < Steps)
                    expected[k + 1 + s.DelaySteps, s.PostCell] += s.Weight;
            }
        }
        var sum = new double[post];
        for (var k = 0; k < Steps; k++)
        {
            simulation.Run(1);
            for (var cell = 0; cell < post; cell++)
            {
                sum[cell] += expected[k, cell];
                if (sum[cell] != simulation.Populations[1].Get(0, cell))
                    Assert.Fail($"step {k}, cell {cell}: expected {sum[cell]}, found {simulation.Populations[1].Get(0, cell)}");
            }
        }
        Assert.Contains(sum, value => value != 0);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(70_000)]
    public void Rows_of_bits_become_lists_again(int post)
    {
        // A fifth of the pairs, some with several synapses.
        var plan = Networks.Pair(40, post, ConnectionRule.Outdegree(post / 5), c => c with { Weight = 0.5 });
        using var bits = new TestSimulation(plan, 3) { Fires = Fires };
        using var lists = new TestSimulation(plan, 3) { Fires = Fires };
        bits.Build();
        lists.Build();
        var block = Assert.IsType<SynapseBlock>(Assert.Single(lists.Projections[0].Blocks));
        Assert.InRange(block.Bytes, 1, block.Count * sizeof(ushort));
        block.StoreLists();
        Assert.InRange(block.Bytes, block.Count * sizeof(ushort), long.MaxValue);
        Assert.Equal(Places(bits), Places(lists));
        Assert.Equal(plan.Connections[0].Rule.Value * 40, block.Count);
        bits.Run(Steps);
        lists.Run(Steps);
        var sums = Enumerable.Range(0, post).Select(cell => bits.Populations[1].Get(0, cell)).ToArray();
        Assert.Contains(sums, sum => sum > 0);
        Assert.Equal(sums, Enumerable.Range(0, post).Select(cell => lists.Populations[1].Get(0, cell)));

        static IEnumerable<(int, int, double)> Places(TestSimulation simulation) => simulation.Projections[0].Synapses().Select(s => (s.PreCell, s.PostCell, s.Weight));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Parts_of_rows_add_up(bool isBits)
    {
        using var simulation = new TestSimulation(Networks.Pair(40, 300, ConnectionRule.Outdegree(60), c => c with { Weight = 0.5 }), 3);
        simulation.Build();
        var block = Assert.IsType<SynapseBlock>(Assert.Single(simulation.Projections[0].Blocks));
        block.Divide([0, 128, 192, 320], 1);
        if (!isBits)
            block.StoreLists();
        int[] cells = [3, 4, 17, 39];
        var expected = new double[300];
        foreach (var synapse in block.Synapses().Where(s => cells.Contains(s.PreCell)))
            expected[synapse.PostCell] += synapse.Weight;
        Assert.Equal(120, expected.Sum());
        var target = simulation.Accumulators[0];
        foreach (var (part, first, end) in new[] { (1, 128, 192), (0, 0, 128), (2, 192, 300) })
        {
            Assert.All(Sums()[first..end], sum => Assert.Equal(0, sum));
            block.Deliver(cells, 0, part);
            Assert.Equal(expected[first..end], Sums()[first..end]);
        }
        Assert.Equal(expected, Sums());

        double[] Sums()
        {
            var sums = new long[300];
            target.CopyPending(2 % target.Slots, sums);
            return [.. sums.Select(sum => sum * target.Scale64)];
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Rows_of_views_that_repeat_cells_do_not_ascend(bool repeats)
    {
        var plan = Networks.Pair(40, 300, ConnectionRule.Outdegree(9), c => c with { Weight = null, Pre = [ViewPart.Range(0, 0, 40), .. repeats ? [ViewPart.Range(0, 5, 10)] : Array.Empty<ViewPart>()] });
        using var simulation = new TestSimulation(plan, 3) { WeightFunction = (int _, in SynapseContext _) => 1 };
        simulation.Build();
        Assert.Equal(!repeats, Assert.IsType<SynapseBlock>(Assert.Single(simulation.Projections[0].Blocks)).Ascends());
    }

    [Fact]
    public void Connections_share_a_target_of_several_populations_and_delays()
    {
        var plan = new NetworkPlan(
            "shared",
            Precision.Float32,
            0.1,
            [Networks.Cells("a", 20), Networks.Cells("b", 20)],
            [new TargetPlan(1, "x")],
            [
                Connection("one", ViewPart.Range(0, 5, 10), 1, 3),
                Connection("two", ViewPart.Cells(1, 4, 4, 19), 2, 0),
            ]);
        using var simulation = new TestSimulation(plan, 8) { Fires = (p, cell, k) => (k == 0 && p == 0) || (k == 3 && p == 1) };
        simulation.Run(4);
        Assert.Equal(0, simulation.Populations[1].Get(0, 0));
        // Ten synapses of weight 1 after three steps and three (one cell counts twice) of weight 2 at once meet at boundary 4.
        simulation.Run(1);
        Assert.Equal(16, simulation.Populations[1].Get(0, 0));
        simulation.Projections[0].IsEnabled = false;
        simulation.Run(20);
        Assert.Equal(16, simulation.Populations[1].Get(0, 0));

        static ConnectionPlan Connection(string name, ViewPart pre, double weight, int delay) => new()
        {
            Name = name,
            Pre = [pre],
            Post = [ViewPart.Range(1, 0, 20)],
            Targets = [0],
            Rule = ConnectionRule.AllToAll(),
            Weight = weight,
            DelaySteps = delay,
        };
    }

    // e: the largest |w| is 1.62 < 2^1. Bounds: ceil(1.62 2^29) = 869730878 each, 100 of them: ceil(log2) = 37.
    // s = 30 - 37 - (1 - 30) = 22 and, with 64 bits, 62 - 37 + 29 = 54.
    [Theory]
    [InlineData(Precision.Float32, 22)]
    [InlineData(Precision.Float64, 54)]
    public void The_scale_leaves_room_for_all_synapses_at_once(Precision precision, int shift)
    {
        var plan = Networks.Pair(100, 3, ConnectionRule.AllToAll(), c => c with { Weight = -1.62 }, precision);
        using var simulation = new TestSimulation(plan, 1) { Fires = (_, _, _) => true };
        simulation.Run(3);
        var target = simulation.Accumulators[0];
        Assert.Equal(shift, target.Shift);
        Assert.Equal(Math.ScaleB(1, -shift), target.Scale64);
        Assert.Equal(-162, simulation.Populations[1].Get(0, 1), 4);
    }

    // A power of two is not below itself: 1 < 2^1, bound 2^29 each; 4 of them 2^31 exactly: s = 30 - 31 + 29 = 28.
    [Fact]
    public void The_scale_of_powers_of_two_is_exact()
    {
        using var simulation = new TestSimulation(Networks.Pair(4, 1, ConnectionRule.AllToAll()), 1) { Fires = (_, _, k) => k == 0 };
        simulation.Run(3);
        Assert.Equal(28, simulation.Accumulators[0].Shift);
        Assert.Equal(4, simulation.Populations[1].Get(0, 0));
    }

    [Fact]
    public void Without_weights_the_scale_is_one()
    {
        using var simulation = new TestSimulation(Networks.Pair(4, 1, ConnectionRule.AllToAll(), c => c with { Weight = 0 }), 1);
        simulation.Build();
        Assert.Equal(0, simulation.Accumulators[0].Shift);
    }

    private static bool Fires(int population, int cell, long step) =>
        population == 0 && Philox.CellWord(1, 2, cell, step, 0) % 5 == 0;
}
