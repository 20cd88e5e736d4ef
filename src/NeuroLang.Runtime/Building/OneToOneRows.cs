namespace NeuroLang.Runtime.Building;

/// <summary>Equal indices.</summary>
internal sealed class OneToOneRows : RowSource
{
    public override double ExpectedPerRow => 1;

    public override Span<int> Row(int i, RowScratch scratch)
    {
        scratch.BeginRow(i);
        scratch.Add(i);
        return scratch.Row;
    }
}
