using NeuroLang.Runtime.Delivery;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Building;

/// <summary>
/// The power of two that weights of one target are scaled by: the largest for which the sum of the absolute weights onto
/// any cell, all arriving in one step, stays below half the integer's range.
/// </summary>
internal static class WeightScale
{
    private const int BoundBits = 30;

    public static int Shift(IReadOnlyList<SynapseBlock> blocks, Accumulator target, Precision precision, int threads)
    {
        var largest = blocks.Select(block => block.LargestWeight(threads)).DefaultIfEmpty().Max();
        if (largest == 0)
            return 0;
        // The smallest e with largest < 2^e.
        var exponent = Math.ILogB(largest) + 1;
        var sums = new long[target.Population.Size];
        foreach (var block in blocks)
            block.AddBounds(BoundBits - exponent, sums, threads);
        var bits = precision == Precision.Float32 ? 32 : 64;
        return bits - 2 - CeilingLog2(sums.Max()) - (exponent - BoundBits);
    }

    // The smallest c with sum <= 2^c.
    private static int CeilingLog2(long sum) => 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)(sum - 1));
}
