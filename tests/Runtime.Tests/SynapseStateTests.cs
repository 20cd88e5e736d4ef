using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Tests;

/// <summary>A simulation that takes over what another one has under way goes on as that one does.</summary>
public sealed class SynapseStateTests
{
    [Theory]
    [InlineData(false, 0)]
    [InlineData(false, 1)]
    [InlineData(false, 17)]
    [InlineData(true, 2)]
    [InlineData(true, 17)]
    public void Events_and_former_values_are_taken_over(bool differing, int steps)
    {
        var synapse = new SynapsePlan
        {
            Slots = [SynapsePlans.Weight],
            DendriticSteps = differing ? null : 2,
            Handlers = [SynapsePlans.On(false, 0), SynapsePlans.On(true, 1)],
            Drives = [new DrivePlan(2, [1], [new DelayedSlot(0, 0)])],
        };
        var plan = SynapsePlans.Pair(6, 5, ConnectionRule.Probability(0.8), synapse, c => c with { DelaySteps = differing ? null : 3 });
        var calls = new List<string>();
        using var first = Create(plan, calls);
        first.Run(steps);
        calls.Clear();
        first.Run(20);
        var expected = calls.ToArray();

        calls.Clear();
        using var again = Create(plan, calls);
        again.Run(steps);
        using var second = Create(plan, calls);
        second.Run(5);
        second.BeginRestore(steps);
        second.RestoreEvents(0, again.EventsUnderWay(0).Select(e => e with { Population = second.Populations[e.Population.Index] }));
        foreach (var (from, to) in again.Histories.Zip(second.Histories))
        {
            for (var ago = 1; ago <= from.Longest; ago++)
            {
                for (var cell = 0; cell < 6; cell++)
                    to.SetBits(ago, cell, from.GetBits(ago, cell));
            }
        }
        second.EndRestore();
        calls.Clear();
        second.Run(20);
        Assert.Equal(expected, calls);
        Assert.Contains(calls, call => call.StartsWith("row 0", StringComparison.Ordinal));
        Assert.Contains(calls, call => call.StartsWith("column", StringComparison.Ordinal));
        Assert.Equal(differing ? 9 : 5, Assert.Single(second.Histories).Longest);
    }

    private static SynapseSimulation Create(NetworkPlan plan, List<string> calls) => new(plan)
    {
        DelayFunction = (int _, in SynapseContext s) => 0.1 * ((s.I + 2 * s.J) % 6),
        DendriticFunction = (int _, in SynapseContext s) => 0.1 * ((2 * s.I + s.J) % 5),
        Fires = (p, cell, k) => Philox.CellWord(8, (uint)p, cell, k, 0) % 4 == 0,
        BeforeDrive = s =>
        {
            for (var cell = 0; cell < 6; cell++)
                s.Populations[0].Set(0, cell, Philox.CellWord(9, 0, cell, s.StepIndex, 0));
        },
        OnRow = (s, kernel, table, cell, first, end, delay) => calls.Add(
            $"row {kernel} step {s.StepIndex}: {cell} {first}..{end}" + (kernel == 2 ? $" {table.Pre64At(0, delay)[cell]}" : "")),
        OnColumn = (s, _, _, cell, positions, _) => calls.Add($"column step {s.StepIndex}: {cell} {string.Join(' ', positions.ToArray())}"),
    };
}
