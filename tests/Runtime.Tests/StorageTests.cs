using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

public sealed unsafe class StorageTests
{
    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void Slots_are_aligned_padded_and_readable_as_doubles(Precision precision)
    {
        var population = new PopulationPlan(
            "p", 70, [new SlotPlan("v"), new SlotPlan("n", LaneKind.Integer), new SlotPlan("w", LaneKind.Build), new SlotPlan("u")], ["spike", "burst"]);
        using var simulation = new TestSimulation(new NetworkPlan("n", precision, 0.1, [population], [], []), 1)
        {
            OnInitialize = s =>
            {
                s.Populations[0].Set(0, 69, 0.1);
                s.Populations[0].Fill(1, -3);
                s.Populations[0].Set(2, 69, 0.1);
            },
        };
        simulation.Build();
        var p = simulation.Populations[0];
        Assert.Equal(128, (int)p.Padded);
        Assert.Equal(1, p.SlotIndex("n"));
        Assert.Equal(-1, p.SlotIndex("N"));
        Assert.Equal(precision == Precision.Float32 ? 0.1f : 0.1, p.Get(0, 69));
        Assert.Equal(0.1, p.Get(2, 69));
        Assert.Equal(-3, p.Get(1, 0));
        Assert.Equal(0.1, p.Build(2)[127]);
        var copy = new double[70];
        p.CopyTo(2, copy);
        Assert.Equal(0.1, copy[69]);
        if (precision == Precision.Float32)
        {
            Assert.Equal(0.1f, p.Real32(0)[127]);
            Assert.Equal(-3, p.Int32(1)[127]);
            Assert.Throws<InvalidOperationException>(() => p.Real64(0)[0]);
        }
        else
        {
            Assert.Equal(0.1, p.Real64(0)[127]);
            Assert.Equal(-3, p.Int64(1)[127]);
            Assert.Throws<InvalidOperationException>(() => p.Real32(0)[0]);
        }
        Assert.Throws<InvalidOperationException>(() => p.Build(0)[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => p.Get(0, 70));
        fixed (double* lanes = p.Build(2))
            Assert.Equal(0, (nint)lanes % 64);
    }

    [Fact]
    public void Regions_list_all_that_a_step_changes()
    {
        using var simulation = new TestSimulation(Networks.Pair(10, 100, ConnectionRule.AllToAll(), c => c with { DelaySteps = 3 }), 1);
        simulation.Build();
        Assert.Equal(
            [("a.x", 256L), ("a#spike", 256L), ("b.x", 512L), ("b#spike", 512L), ("b.x ring", 2048L)],
            simulation.Arena.Regions.Select(region => (region.Name, region.Bytes)));
        simulation.Populations[1].Set(0, 99, 1);
        Assert.Equal(0x3F, simulation.Arena.Read(2)[99 * 4 + 3]);
        Assert.Equal(simulation.Arena.Regions.Sum(region => region.Bytes), simulation.Arena.Bytes);
    }

    [Theory]
    [InlineData(1_000_000_000_000, "10.9 TiB")]
    [InlineData(10_000_000_000_000, "109.1 TiB")]
    public void A_population_too_large_is_refused_with_what_it_would_need(long size, string needed)
    {
        var plan = new NetworkPlan(
            "huge", Precision.Float32, 0.1, [new PopulationPlan("p", size, [new SlotPlan("v"), new SlotPlan("w")], ["spike"])], [], []);
        var failure = Assert.Throws<SimulationException>(() => new TestSimulation(plan, 1));
        Assert.Equal(SimulationError.TooLarge, failure.Error);
        Assert.Contains(needed, failure.Message, StringComparison.Ordinal);
        Assert.Equal(size * 12, plan.EstimatedBytes);
    }

    [Fact]
    public void Synapses_are_estimated_too()
    {
        var plan = Networks.Pair(1_000_000, 1_000_000, ConnectionRule.Probability(0.5));
        var failure = Assert.Throws<SimulationException>(() => new TestSimulation(plan, 1));
        Assert.Contains("connection 'a -> b.x' 1.8 TiB", failure.Message, StringComparison.Ordinal);
        var dense = Networks.Pair(2_000_000_000, 2_000_000_000, ConnectionRule.AllToAll(), c => c with { Weight = null });
        Assert.Equal(long.MaxValue, dense.EstimatedBytes);
        var small = Networks.Pair(1000, 1000, ConnectionRule.Indegree(100));
        Assert.Equal(
            SimulationError.TooLarge,
            Assert.Throws<SimulationException>(() => new TestSimulation(small, 1, new SimulationOptions { MemoryLimit = 500_000 })).Error);
        using var simulation = new TestSimulation(small, 1, new SimulationOptions { MemoryLimit = 2_000_000 });
        simulation.Build();
        Assert.InRange(simulation.Arena.Bytes + simulation.Projections[0].Bytes, 0, small.EstimatedBytes);
    }

    [Fact]
    public void Rings_of_drawn_delays_are_limited_too()
    {
        using var simulation = new TestSimulation(
            Networks.Pair(10, 64, ConnectionRule.AllToAll(), c => c with { DelaySteps = null }), 1, new SimulationOptions { MemoryLimit = 1_000_000 })
        {
            DelayFunction = (int _, in SynapseContext s) => s.I == 9 ? 1e3 : 0,
        };
        var failure = Assert.Throws<SimulationException>(simulation.Build);
        Assert.Equal(SimulationError.TooLarge, failure.Error);
        Assert.Contains("2.4 MiB", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Padding_lanes_never_spike()
    {
        using var simulation = new TestSimulation(Networks.Pair(70, 1, ConnectionRule.AllToAll()), 1);
        var spikes = simulation.Populations[0].Spikes;
        spikes.Append(64, ulong.MaxValue);
        spikes.Append(128, ulong.MaxValue);
        Assert.Equal([64, 65, 66, 67, 68, 69], spikes.Cells.ToArray());
        spikes.Clear();
        spikes.Append(0, 0b1001);
        spikes.Append(69);
        spikes.Append(70);
        spikes.Append(-1);
        Assert.Equal([0, 3, 69], spikes.Cells.ToArray());
    }

    [Fact]
    public void An_infinite_state_is_reported_with_its_place()
    {
        static TestSimulation Create(bool noTrap) => new(Networks.Pair(70, 70, ConnectionRule.OneToOne()), 1, new SimulationOptions { NoTrap = noTrap })
        {
            AfterIntegration = s =>
            {
                if (s.StepIndex == 4)
                    s.Populations[1].Set(0, 66, double.NaN);
                s.Report(1, 0);
            },
        };
        using var simulation = Create(false);
        var failure = Assert.Throws<SimulationException>(() => simulation.Run(10));
        Assert.Equal((SimulationError.NonFinite, "b", 66L, "x", 5L), (failure.Error, failure.Population, failure.Cell, failure.Variable, failure.Step));
        Assert.Contains("'x' of cell 66 of 'b' became NaN at 0.5 ms", failure.Message, StringComparison.Ordinal);
        using var tolerant = Create(true);
        tolerant.Run(10);
        Assert.Equal(10, tolerant.StepIndex);
    }
}
