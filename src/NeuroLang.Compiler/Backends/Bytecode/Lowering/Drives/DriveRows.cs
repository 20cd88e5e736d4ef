using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;

/// <summary>The rows of a drive. Where most pairs have a synapse and none a delay, the others get one of weight zero, so that targets need not be stored.</summary>
/// <param name="Starts">First synapse of each presynaptic cell, and at the end their number.</param>
/// <param name="Targets">Postsynaptic cells.</param>
/// <param name="Delays">Delays in steps.</param>
/// <param name="Weights">Weights.</param>
/// <param name="IsDense">Whether each row has one synapse with every postsynaptic cell.</param>
internal sealed record DriveRows(ImmutableArray<int> Starts, ImmutableArray<int> Targets, ImmutableArray<byte> Delays, ImmutableArray<short> Weights, bool IsDense)
{
    // Rows of weights alone are as long as the population filled up to whole strips, so they are worth it where few of these places are without a synapse.
    private const double LeastDensity = 0.75;
    private const int Strip = 16;

    /// <summary>The rows.</summary>
    /// <param name="end">The synapses, in order.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="sources">Number of presynaptic cells.</param>
    /// <param name="targets">Number of postsynaptic cells.</param>
    public static DriveRows Of(DriveEnd end, ImmutableArray<short> weights, int sources, int targets)
    {
        var data = end.Data;
        var pairs = new HashSet<(int, int)>(end.Places.Select(n => (data.PreCells[n], data.PostCells[n])));
        var isDense = end.Places.All(n => data.DelaySteps[n] == 0) && pairs.Count == end.Places.Length && pairs.Count >= LeastDensity * sources * ((targets + Strip - 1) / Strip * Strip);
        return isDense ? Dense(end, weights, sources, targets) : Sparse(end, weights, sources);
    }

    private static DriveRows Sparse(DriveEnd end, ImmutableArray<short> weights, int sources) => new(
        SynapseRows.Starts(end.Places, end.Data, sources),
        [.. end.Places.Select(n => end.Data.PostCells[n])],
        [.. end.Places.Select(n => (byte)end.Data.DelaySteps[n])],
        weights,
        false);

    private static DriveRows Dense(DriveEnd end, ImmutableArray<short> weights, int sources, int targets)
    {
        var all = new short[sources * targets];
        for (var n = 0; n < end.Places.Length; n++)
        {
            all[(end.Data.PreCells[end.Places[n]] * targets) + end.Data.PostCells[end.Places[n]]] = weights[n];
        }

        return new DriveRows(
            [.. Enumerable.Range(0, sources + 1).Select(row => row * targets)],
            [.. Enumerable.Range(0, sources * targets).Select(n => n % targets)],
            [.. new byte[all.Length]],
            [.. all],
            true);
    }
}
