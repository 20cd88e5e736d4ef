using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>Drives, aggregates and timed handlers against plain loops over the synapses.</summary>
public sealed class SynapseSumTests
{
    private static readonly SynapsePlan Driver = new() { Slots = [SynapsePlans.Weight], Drives = [new DrivePlan(0, [1], [])] };

    [Theory]
    [InlineData(RuleKind.AllToAll, false)]
    [InlineData(RuleKind.Probability, false)]
    [InlineData(RuleKind.Probability, true)]
    public void A_drive_is_summed_in_sixteen_partials_over_existing_synapses(RuleKind kind, bool prunes)
    {
        Assert.Equal(Driven<float>(Precision.Float32, kind, prunes, out var expected32), expected32);
        Assert.Equal(Driven<double>(Precision.Float64, kind, prunes, out var expected64), expected64);
    }

    [Fact]
    public void Totals_of_connections_are_added_once_and_only_where_a_drive_ends()
    {
        var plan = SynapsePlans.Pair(3, 4, ConnectionRule.AllToAll(), Driver, c => c with { Post = [ViewPart.Range(1, 1, 2)] }, Precision.Float32);
        plan = plan with { Connections = [plan.Connections[0], plan.Connections[0] with { Name = "second" }] };
        using var simulation = new SynapseSimulation(plan)
        {
            BeforeDrive = s => s.Populations[1].Fill(1, -0.0),
            OnRow = (_, _, table, _, first, end, _) => table.Values32[first..end].Fill(table.Plan.Name == "second" ? 1e-8f : 1f),
        };
        simulation.Run(1);
        var inputs = simulation.Populations[1].Real32(1)[..4].ToArray();
        // (0 + 3) + 3e-8 is 3 in float32, and what no drive reaches keeps the sign of its zero.
        Assert.Equal([-0f, 3f, 3f, -0f], inputs);
        Assert.True(float.IsNegative(inputs[0]) && float.IsNegative(inputs[3]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_drive_looks_back_by_the_delay_of_its_synapses(bool differing)
    {
        var plan = SynapsePlans.Pair(
            4, 3, ConnectionRule.AllToAll(), Driver with { DendriticSteps = differing ? null : 2, Drives = [new DrivePlan(0, [1], [new DelayedSlot(0, 0)])] }, c => c with { DelaySteps = differing ? null : 3 });
        var seen = new List<(long Step, int Cell, double Input)>();
        using var simulation = new SynapseSimulation(plan)
        {
            DelayFunction = (int _, in SynapseContext s) => 0.1 * ((s.I + s.J) % 3),
            DendriticFunction = (int _, in SynapseContext s) => 0.1 * (s.J % 2 + s.I),
            BeforeDrive = s =>
            {
                for (var cell = 0; cell < 4; cell++)
                    s.Populations[0].Set(0, cell, Former(cell, s.StepIndex));
                s.Populations[1].Fill(1, 0);
            },
            OnRow = (_, _, table, cell, first, end, delay) => table.Values64[first..end].Fill(table.Pre64At(0, delay)[cell]),
            AfterDrive = s =>
            {
                for (var cell = 0; cell < 3; cell++)
                    seen.Add((s.StepIndex, cell, s.Populations[1].Get(1, cell)));
            },
        };
        simulation.Run(15);
        foreach (var (step, post, input) in seen)
        {
            var delays = Enumerable.Range(0, 4).Select(pre => differing ? (pre + post) % 3 + post % 2 + pre : 5);
            Assert.Equal(delays.Select((delay, pre) => Former(pre, Math.Max(0, step - delay))).Sum(), input);
        }
        static double Former(int cell, long step) => 1000 * cell + step;
    }

    [Fact]
    public void Aggregates_reach_every_cell_of_their_side()
    {
        // 21 synapses a cell, so that partials are used twice; cell 5 has none.
        var reductions = new List<ReductionPlan>();
        foreach (var function in new[] { ReductionKind.Sum, ReductionKind.Max, ReductionKind.Min })
        {
            reductions.Add(new ReductionPlan(true, function, 0, (int)function));
            reductions.Add(new ReductionPlan(false, function, 0, (int)function));
        }
        SlotPlan[] results = [new("sum"), new("max"), new("min")];
        var synapse = new SynapsePlan
        {
            Slots = [SynapsePlans.Weight, SynapsePlans.AliveSlot],
            PreSlots = results,
            PostSlots = results,
            Timed = [new SynapseTimedPlan(0, 2, -1, reductions)],
        };
        var plan = SynapsePlans.Pair(30, 6, ConnectionRule.AllToAll(), synapse, c => c with
        {
            Pre = [ViewPart.Range(0, 9, 21), ViewPart.Range(1, 0, 3)],
            Post = [ViewPart.Range(1, 0, 5)],
        });
        using var simulation = new SynapseSimulation(plan)
        {
            StartFunction = (int _, in SynapseContext s, Span<double> v) => (v[0], v[1]) = (s.Uniform(9, 0) - 0.5, s.Uniform(9, 1) < 0.8 ? 1 : 0),
            OnRow = (_, _, table, _, first, end, _) => table.Real64(0)[first..end].CopyTo(table.Values64[first..end]),
        };
        simulation.Run(2);
        Assert.All(simulation.Table.PostReal64(0).ToArray(), sum => Assert.Equal(0, sum));
        simulation.Run(1);
        var views = simulation.Projections[0].Views().ToList();
        Assert.Equal(views.Count, simulation.Projections[0].SynapseCount);
        Assert.InRange(views.Count, 70, 118);
        foreach (var table in simulation.Projections[0].Tables)
        {
            for (var cell = 0; cell < 6; cell++)
            {
                var values = views.Where(v => v.PostCell == cell).Select(v => v["w"]).ToList();
                Assert.Equal(SynapsePlans.Sum(values), table.PostReal64(0)[cell]);
                Assert.Equal(values.DefaultIfEmpty(double.NegativeInfinity).Max(), table.PostReal64(1)[cell]);
                Assert.Equal(values.DefaultIfEmpty(double.PositiveInfinity).Min(), table.PostReal64(2)[cell]);
            }
        }
        var first = simulation.Projections[0].Tables[0];
        for (var cell = 9; cell < 30; cell++)
        {
            var values = views.Where(v => v.Pre == first.Pre && v.PreCell == cell).Select(v => v["w"]).ToList();
            Assert.Equal((SynapsePlans.Sum(values), values.DefaultIfEmpty(double.NegativeInfinity).Max()), (first.PreReal64(0)[cell], first.PreReal64(1)[cell]));
        }
    }

    [Fact]
    public void Timed_handlers_and_equations_run_over_all_synapses_at_their_steps()
    {
        var calls = new List<(long Step, int Kernel, bool Observed)>();
        var synapse = new SynapsePlan
        {
            Slots = [SynapsePlans.Weight],
            StartKernel = 1,
            Timed = [new SynapseTimedPlan(3, 0, 2, []), new SynapseTimedPlan(0, 4, 3, []), new SynapseTimedPlan(0, -1, 4, [])],
        };
        using var simulation = new SynapseSimulation(SynapsePlans.Pair(1, 3, ConnectionRule.AllToAll(), synapse))
        {
            OnRow = (s, kernel, _, _, first, end, _) =>
            {
                Assert.Equal((0, 3), (first, end));
                calls.Add((s.StepIndex, kernel, s.WasObserved));
            },
        };
        simulation.Run(5);
        simulation.Run(4);
        Assert.Equal([(0, 1, false), (0, 4, false), (0, 2, true), (3, 2, true), (4, 3, true), (6, 2, true)], calls);

        calls.Clear();
        using var integrating = new SynapseSimulation(SynapsePlans.Pair(1, 3, ConnectionRule.AllToAll(), synapse with { StartKernel = -1, Timed = [], IntegrateKernel = 7 }))
        {
            OnRow = (s, kernel, _, _, _, _, _) => calls.Add((s.StepIndex, kernel, s.WasObserved)),
        };
        integrating.Run(3);
        Assert.Equal([(0, 7, false), (1, 7, false), (2, 7, false)], calls);
    }

    [Fact]
    public void Random_words_of_a_synapse_are_those_of_its_counter()
    {
        const uint Seed = 9;
        const uint Key = 0x1111 ^ 0x22 ^ 0x00030000;
        for (var draw = 0; draw < 9; draw++)
        {
            var (a0, a1, a2, a3) = Philox.Words(Seed, Key, 5, 6, 0x89ABCDEF, (7u << 16) | (uint)(draw / 4));
            Assert.Equal(new[] { a0, a1, a2, a3 }[draw % 4], SynapseRandom.Bits32(Seed, 0x1111, 0x22, 3, 5, 6, 0x0123_4567_89AB_CDEF, 7, draw));
            var (b0, b1, b2, b3) = Philox.Words(Seed, Key, 5, 6, 0x89ABCDEF, (7u << 16) | (uint)(draw / 2));
            var expected = draw % 2 == 0 ? ((ulong)b0 << 32) | b1 : ((ulong)b2 << 32) | b3;
            Assert.Equal(expected, SynapseRandom.Bits64(Seed, 0x1111, 0x22, 3, 5, 6, 0x0123_4567_89AB_CDEF, 7, draw));
        }
    }

    // Two pre populations (the post cells are the second), irrational values, and a first element that is not element 0 of a row.
    private static T[] Driven<T>(Precision precision, RuleKind kind, bool prunes, out T[] expected)
        where T : struct, System.Numerics.INumber<T>
    {
        var rule = kind == RuleKind.AllToAll ? ConnectionRule.AllToAll() : ConnectionRule.Probability(0.6);
        var plan = SynapsePlans.Pair(40, 70, rule, prunes ? Driver with { Slots = [SynapsePlans.Weight, SynapsePlans.AliveSlot] } : Driver, c => c with
        {
            Pre = [ViewPart.Range(0, 3, 33), ViewPart.Range(1, 0, 20)],
            Post = [ViewPart.Range(1, 2, 68)],
        }, precision);
        using var simulation = new SynapseSimulation(plan)
        {
            StartFunction = (int _, in SynapseContext s, Span<double> v) =>
            {
                v[0] = Math.Exp(8 * s.Uniform(4, 0)) - 20;
                if (v.Length > 1)
                    v[1] = s.Uniform(4, 1) < 0.7 ? 1 : 0;
            },
            OnRow = (_, _, table, _, first, end, _) =>
            {
                if (precision == Precision.Float32)
                    table.Real32(0)[first..end].CopyTo(table.Values32[first..end]);
                else
                    table.Real64(0)[first..end].CopyTo(table.Values64[first..end]);
            },
        };
        simulation.Run(1);
        var views = simulation.Projections[0].Views().ToList();
        Assert.True(!prunes || views.Count < simulation.Projections[0].Tables.Sum(table => table.Count));
        expected = Enumerable.Range(0, 70)
            .Select(cell => SynapsePlans.Sum(views.Where(v => v.PostCell == cell).Select(v => T.CreateChecked(v["w"])).ToList())).ToArray();
        return Enumerable.Range(0, 70).Select(cell => T.CreateChecked(simulation.Populations[1].Get(1, cell))).ToArray();
    }
}
