using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Building;

/// <summary>Every pair with the same probability: geometric gaps along each pre row.</summary>
internal sealed class BernoulliRows(double p, int posts) : RowSource
{
    private readonly GapTable _gaps = new(p);

    public override double ExpectedPerRow => p * posts;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Span<int> Row(int i, RowScratch scratch)
    {
        scratch.BeginRow(i);
        var j = -1L;
        while ((j += 1 + _gaps.NextGap(scratch, posts)) < posts)
            scratch.Add((int)j);
        return scratch.Row;
    }
}
