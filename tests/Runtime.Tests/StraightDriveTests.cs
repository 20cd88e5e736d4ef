using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>Drives that are products are added without kernels, to the bits of sums over what kernels write; those that join one cell to one without sums.</summary>
public sealed class StraightDriveTests
{
    private const int Pre = 0;
    private const int Post = 1;
    private const int Input = 1;

    /// <summary>Before each step the inputs are -0 and the sources have numbers of all kinds; what no drive reaches keeps the sign of its zero.</summary>
    [Theory]
    [InlineData(Precision.Float32, false, 1.0)]
    [InlineData(Precision.Float32, false, -0.1f)]
    [InlineData(Precision.Float32, true, 1.0)]
    [InlineData(Precision.Float64, false, 0.3)]
    [InlineData(Precision.Float64, true, 1.0)]
    public void Neighbours_get_products(Precision precision, bool isWeighted, double factor)
    {
        var plan = Plan(precision, new ScaledRead(0, factor, isWeighted ? 0 : -1), ConnectionRule.OneToOne());
        using var simulation = new SynapseSimulation(plan)
        {
            StartFunction = (int _, in SynapseContext s, Span<double> values) => values[0] = Weight(s.I),
            BeforeDrive = s => Prepare(s, s.StepIndex),
            OnRow = (_, _, _, _, _, _, _) => Assert.Fail("The kernel ran."),
        };
        for (var step = 0; step < 3; step++)
        {
            simulation.Run(1);
            for (var cell = 0; cell < 90; cell++)
            {
                var by = isWeighted ? Weight(cell - 5) : factor;
                var expected = cell is < 5 or >= 75 ? -0.0
                    : precision == Precision.Float32 ? -0f + (0f + ((float)by * (float)Value(cell - 2, step)))
                    : -0.0 + (0 + (by * Value(cell - 2, step)));
                var found = simulation.Populations[Post].Get(Input, cell);
                Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(found));
            }
        }
    }

    [Fact]
    public void A_delay_looks_back()
    {
        var plan = Plan(Precision.Float64, new ScaledRead(0, 2), ConnectionRule.OneToOne(), c => c with { DelaySteps = 1 }, dendritic: 1);
        using var simulation = new SynapseSimulation(plan) { BeforeDrive = s => Prepare(s, s.StepIndex), OnRow = (_, _, _, _, _, _, _) => Assert.Fail("The kernel ran.") };
        simulation.Run(6);
        Assert.Equal(Enumerable.Range(3, 70).Select(cell => 2 * Value(cell, 3)), Enumerable.Range(5, 70).Select(cell => simulation.Populations[Post].Get(Input, cell)));
    }

    /// <summary>What is not a product goes through its kernel.</summary>
    [Fact]
    public void Others_run_their_kernels()
    {
        var rows = 0;
        using var simulation = new SynapseSimulation(Plan(Precision.Float64, null, ConnectionRule.OneToOne()))
        {
            BeforeDrive = s => Prepare(s, s.StepIndex),
            OnRow = (_, _, table, cell, first, end, delay) =>
            {
                table.Values64[first..end].Fill(table.PreReadAt64(0, delay)[cell]);
                rows++;
            },
        };
        simulation.Run(1);
        Assert.Equal(70, rows);
    }

    /// <summary>
    /// Products over rows of any form are the bits of what a kernel writes and the sums add: dense and in blocks, with holes, out of order, with delays that differ; with a slot and without.
    /// </summary>
    [Theory]
    [InlineData("all to all")]
    [InlineData("many cells")]
    [InlineData("a hole")]
    [InlineData("shuffled")]
    [InlineData("other delays")]
    [InlineData("some")]
    public void Products_are_those_of_kernels(string form)
    {
        var size = form == "many cells" ? 300 : 70;
        foreach (var precision in new[] { Precision.Float32, Precision.Float64 })
        {
            foreach (var slot in new[] { -1, 0 })
            {
                Assert.Equal(Inputs(form, precision, size, slot, new ScaledRead(0, slot < 0 ? 0.5 : 1, slot)), Inputs(form, precision, size, slot, null));
            }
        }
    }

    private static long[] Inputs(string form, Precision precision, int size, int slot, ScaledRead? scaled)
    {
        var rule = form switch
        {
            "a hole" => ConnectionRule.List([.. Enumerable.Range(0, 70).Where(n => n != 30).Select(n => (n, n))]),
            "shuffled" => ConnectionRule.OneToOne(),
            "some" => ConnectionRule.Probability(0.4),
            _ => ConnectionRule.AllToAll(),
        };
        var plan = Plan(precision, scaled, rule, c => form switch
        {
            "shuffled" => c with { Post = [ViewPart.Cells(Post, [.. Enumerable.Range(0, 70).Select(n => n ^ 1)])] },
            "other delays" => c with { DelaySteps = null },
            "many cells" => c with { Post = [ViewPart.Range(Post, 5, 300)] },
            _ => c,
        }, dendritic: 1, size);
        using var simulation = new SynapseSimulation(plan)
        {
            StartFunction = (int _, in SynapseContext s, Span<double> values) => values[0] = Weight(s.I) / (1 + s.J),
            DelayFunction = (int _, in SynapseContext s) => 0.1 * (s.I % 2),
            BeforeDrive = s => Prepare(s, s.StepIndex),
            OnRow = (_, _, table, cell, first, end, delay) =>
            {
                Assert.Null(scaled);
                for (var n = first; n < end; n++)
                {
                    if (precision == Precision.Float32)
                        table.Values32[n] = table.PreReadAt32(0, delay)[cell] * (slot < 0 ? 0.5f : table.Real32(0)[n]);
                    else
                        table.Values64[n] = table.PreReadAt64(0, delay)[cell] * (slot < 0 ? 0.5 : table.Real64(0)[n]);
                }
            },
        };
        simulation.Run(4);
        return [.. Enumerable.Range(0, size + 20).Select(cell => BitConverter.DoubleToInt64Bits(simulation.Populations[Post].Get(Input, cell)))];
    }

    private static NetworkPlan Plan(Precision precision, ScaledRead? scaled, ConnectionRule rule, Func<ConnectionPlan, ConnectionPlan>? change = null, int dendritic = 0, int size = 70)
    {
        var synapse = new SynapsePlan
        {
            Slots = [SynapsePlans.Weight],
            PreReads = ["x"],
            DendriticSteps = dendritic,
            Drives = [new DrivePlan(0, [Input], [new DelayedSlot(Pre, 0)]) { Scaled = scaled }],
        };
        return SynapsePlans.Pair(80, size + 20, rule, synapse, c => (change ?? (same => same))(c with { Pre = [ViewPart.Range(Pre, 3, 70)], Post = [ViewPart.Range(Post, 5, 70)] }), precision);
    }

    private static void Prepare(SynapseSimulation simulation, long step)
    {
        simulation.Populations[Post].Fill(Input, -0.0);
        for (var cell = 0; cell < 80; cell++)
            simulation.Populations[Pre].Set(0, cell, Value(cell, step));
    }

    private static double Weight(int i) => i % 7 == 0 ? -0.0 : 0.3 * i;

    private static double Value(int cell, long step) => ((cell + step) % 5) switch { 0 => 0, 1 => -0.0, 2 => 1e-3 * cell, 3 => -1.7 * cell, _ => 3e10 };
}
