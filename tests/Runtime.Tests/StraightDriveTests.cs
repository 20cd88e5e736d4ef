using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>Drives that are products and join one cell to one: they are added without kernels, to the bits of a sum over one synapse.</summary>
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

    /// <summary>What is not one neighbour to one goes through kernels and sums as before.</summary>
    [Theory]
    [InlineData("another rule")]
    [InlineData("a hole")]
    [InlineData("shuffled")]
    [InlineData("other delays")]
    [InlineData("no product")]
    public void Others_run_their_kernels(string form)
    {
        var scaled = form == "no product" ? null : new ScaledRead(0, 1);
        var plan = Plan(Precision.Float64, scaled, form == "another rule" ? ConnectionRule.AllToAll() : ConnectionRule.OneToOne(), c => form switch
        {
            "a hole" => c with { Rule = ConnectionRule.List([.. Enumerable.Range(0, 70).Where(n => n != 30).Select(n => (n, n))]) },
            "shuffled" => c with { Post = [ViewPart.Cells(Post, [.. Enumerable.Range(0, 70).Select(n => n ^ 1)])] },
            "other delays" => c with { DelaySteps = null },
            _ => c,
        });
        var rows = 0;
        using var simulation = new SynapseSimulation(plan)
        {
            DelayFunction = (int _, in SynapseContext s) => 0.1 * (s.I % 2),
            BeforeDrive = s => Prepare(s, s.StepIndex),
            OnRow = (_, _, table, cell, first, end, delay) =>
            {
                table.Values64[first..end].Fill(table.PreReadAt64(0, delay)[cell]);
                rows++;
            },
        };
        simulation.Run(1);
        Assert.Equal(form == "a hole" ? 69 : 70, rows);
    }

    private static NetworkPlan Plan(Precision precision, ScaledRead? scaled, ConnectionRule rule, Func<ConnectionPlan, ConnectionPlan>? change = null, int dendritic = 0)
    {
        var synapse = new SynapsePlan
        {
            Slots = [SynapsePlans.Weight],
            PreReads = ["x"],
            DendriticSteps = dendritic,
            Drives = [new DrivePlan(0, [Input], [new DelayedSlot(Pre, 0)]) { Scaled = scaled }],
        };
        return SynapsePlans.Pair(80, 90, rule, synapse, c => (change ?? (same => same))(c with { Pre = [ViewPart.Range(Pre, 3, 70)], Post = [ViewPart.Range(Post, 5, 70)] }), precision);
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
