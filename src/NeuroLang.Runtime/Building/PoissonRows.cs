using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Building;

/// <summary>Poisson distributed numbers of posts from every pre cell, each post drawn uniformly.</summary>
internal sealed class PoissonRows(double mean, int posts) : RowSource
{
    private readonly PoissonTable _counts = new(mean * posts);

    public override bool IsSorted => false;

    public override double ExpectedPerRow => mean * posts;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Span<int> Row(int i, RowScratch scratch)
    {
        scratch.BeginRow(i);
        if (posts == 0)
            return scratch.Row;
        for (var left = _counts.Count(scratch.NextUniform()); left > 0; left--)
            scratch.Add(Math.Min((int)(scratch.NextUniform() * posts), posts - 1));
        return scratch.Row;
    }
}
