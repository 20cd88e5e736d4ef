using NeuroLang.Runtime.Delivery;
using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime.Building;

/// <summary>
/// The power of two that weights of one target are scaled by: the largest for which the sum of the absolute weights onto
/// any cell, all arriving in one step, stays below half the integer's range. What handlers of synapses add counts with its bound.
/// </summary>
internal static class WeightScale
{
    private const int BoundBits = 30;
    private const int WideBits = 62;
    private const int WideHeadroom = 24;

    /// <summary>The scale's exponent, and the largest integer that one contribution may be.</summary>
    public static (int Shift, double Limit) Of(
        IReadOnlyList<IStaticSynapses> blocks, IReadOnlyList<TableContribution> contributions, Accumulator target, int threads)
    {
        var present = contributions.Where(c => c.IsPresent).ToArray();
        return target.IsWide ? Wide(blocks, present, target, threads) : Bounded(blocks, present, target, threads);
    }

    private static (int Shift, double Limit) Bounded(
        IReadOnlyList<IStaticSynapses> blocks, TableContribution[] contributions, Accumulator target, int threads)
    {
        var largest = blocks.Select(block => block.LargestWeight(target, threads)).Concat(contributions.Select(c => Math.Abs(c.Bound))).DefaultIfEmpty().Max();
        if (!double.IsFinite(largest))
            throw new SimulationException(SimulationError.InvalidPlan, $"target '{target.Plan.Name}' has contributions without a bound but is not wide") { Variable = target.Plan.Name };
        if (largest == 0)
            return (0, 0);
        var exponent = ExponentAbove(largest);
        var sums = new long[target.Population.Size];
        foreach (var block in blocks)
            block.AddBounds(target, BoundBits - exponent, sums, threads);
        foreach (var contribution in contributions)
            contribution.AddBounds(contribution.Bound, BoundBits - exponent, sums);
        var bits = 8 * target.LaneBytes;
        var shift = bits - 2 - CeilingLog2(sums.Max()) - (exponent - BoundBits);
        return (shift, Math.ScaleB(1.0, exponent + shift));
    }

    // Sums of values without bounds: room for a number of contributions that each are 2^24 times what is known at first.
    private static (int Shift, double Limit) Wide(
        IReadOnlyList<IStaticSynapses> blocks, TableContribution[] contributions, Accumulator target, int threads)
    {
        var largest = blocks.Select(block => block.LargestWeight(target, threads)).Concat(contributions.Select(KnownValue)).DefaultIfEmpty().Max();
        var exponent = ExponentAbove(largest > 0 ? largest : 1);
        var numbers = new long[target.Population.Size];
        foreach (var block in blocks)
            block.AddNumbers(target, numbers);
        foreach (var contribution in contributions)
            contribution.AddBounds(1, 0, numbers);
        var room = WideBits - CeilingLog2(Math.Max(1, numbers.DefaultIfEmpty().Max()));
        return (room - WideHeadroom - exponent, Math.BitDecrement(Math.ScaleB(1.0, room)));
    }

    // All synapses of the connection count, also those that end elsewhere.
    private static double KnownValue(TableContribution contribution) =>
        double.IsFinite(contribution.Bound) ? Math.Abs(contribution.Bound) : contribution.Group.Tables.Where(table => table.Count > 0).Select(LargestVariable).Max();

    private static double LargestVariable(SynapseTable table)
    {
        var largest = 0.0;
        for (var slot = 0; slot < table.Slots.Slots; slot++)
        {
            for (var position = 0; position < table.Count && table.Slots.IsReal(slot); position++)
            {
                if (Math.Abs(table.Get(slot, position)) is var value && double.IsFinite(value))
                    largest = Math.Max(largest, value);
            }
        }
        var starts = table.Synapse.PreSlots.Concat(table.Synapse.PostSlots).Where(slot => slot.Kind == LaneKind.Real)
            .Select(slot => Math.Abs(table.Slots.LaneBytes == sizeof(float) ? (float)slot.Start : slot.Start));
        return starts.Where(double.IsFinite).Append(largest).Max();
    }

    // The smallest e with largest < 2^e.
    private static int ExponentAbove(double largest) => Math.ILogB(largest) + 1;

    // The smallest c with sum <= 2^c.
    private static int CeilingLog2(long sum) => 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)(sum - 1));
}
