namespace NeuroLang.Runtime.Building;

/// <summary>Every pair, pre index outer.</summary>
internal sealed class AllToAllRows(int posts) : RowSource
{
    public override double ExpectedPerRow => posts;

    public override Span<int> Row(int i, RowScratch scratch)
    {
        scratch.BeginRow(i);
        scratch.Reserve(posts);
        for (var j = 0; j < posts; j++)
            scratch.Partners[j] = j;
        return scratch.Partners.AsSpan(0, posts);
    }
}
