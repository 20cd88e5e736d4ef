namespace NeuroLang.Runtime.Building;

/// <summary>A fixed number of posts from every pre cell; forbidden picks are drawn again.</summary>
internal sealed class OutdegreeRows(int degree, CellView pre, CellView post, PartnerRule partners) : RowSource
{
    public override bool IsSorted => false;

    public override double ExpectedPerRow => degree;

    public override Span<int> Row(int i, RowScratch scratch)
    {
        var part = pre.PartOf(i);
        partners.Draw(i, degree, pre.Populations[part], pre.Cell(part, i), post, scratch);
        return scratch.Row;
    }
}
