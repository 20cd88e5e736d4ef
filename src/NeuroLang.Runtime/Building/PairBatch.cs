using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Building;

/// <summary>Pairs of one row whose numbers are evaluated together.</summary>
internal sealed class PairBatch
{
    /// <summary>The most pairs of a batch.</summary>
    public const int Size = Simulation.PairsAtOnce;

    private readonly SynapseContext[] _pairs = new SynapseContext[Size];

    /// <summary>The pairs of a pre cell with some places of the post view.</summary>
    /// <param name="post">The post view.</param>
    /// <param name="row">What all of them have in common.</param>
    /// <param name="places">The places, ascending.</param>
    /// <param name="numbers">How many earlier synapses each pair has; none for 0.</param>
    /// <param name="rows">The row of the connection's table of each; none for 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<SynapseContext> Fill(CellView post, in SynapseContext row, ReadOnlySpan<int> places, ReadOnlySpan<int> numbers, ReadOnlySpan<int> rows)
    {
        var part = 0;
        for (var n = 0; n < places.Length; n++)
        {
            part = post.PartOf(places[n], part);
            ref var pair = ref _pairs[n];
            pair = row;
            pair.J = places[n];
            pair.M = numbers.IsEmpty ? 0 : numbers[n];
            pair.Row = rows.IsEmpty ? 0 : rows[n];
            pair.Post = post.Populations[part];
            pair.PostCell = post.Cell(part, places[n]);
        }
        return _pairs.AsSpan(0, places.Length);
    }
}
