namespace NeuroLang.Runtime.Building;

/// <summary>Gives, for a pre view index, the post view indices of its candidate synapses in generation order.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>True where rows come in ascending order of post index.</summary>
    public virtual bool IsSorted => true;

    /// <summary>How many synapses a row has on average.</summary>
    public abstract double ExpectedPerRow { get; }

    /// <summary>
    /// The row of pre view index <paramref name="i"/>, which the caller may reorder. Rows may be asked for in any order
    /// and by several threads, each with its own scratch.
    /// </summary>
    public abstract Span<int> Row(int i, RowScratch scratch);

    /// <summary>The row of the connection's table that candidate <paramref name="n"/> of row <paramref name="i"/>, to post index <paramref name="j"/>, comes from.</summary>
    public virtual int TableRow(int i, int n, int j) => 0;

    public virtual void Dispose()
    {
    }
}
