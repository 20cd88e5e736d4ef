namespace NeuroLang.Runtime.Plans;

/// <summary>
/// A piece of a view: cells of one population, as a range or as explicit indices. A view is a list of parts; its index
/// counts through the parts in order.
/// </summary>
public sealed record ViewPart
{
    private ViewPart(int population, long start, long count, IReadOnlyList<int>? indices)
    {
        Population = population;
        Start = start;
        Count = count;
        Indices = indices;
    }

    /// <summary>Index of the population.</summary>
    public int Population { get; }

    /// <summary>First cell of a range; 0 for explicit indices.</summary>
    public long Start { get; }

    /// <summary>How many cells the part has.</summary>
    public long Count { get; }

    /// <summary>The cells, where they are no range.</summary>
    public IReadOnlyList<int>? Indices { get; }

    /// <summary>Cells <paramref name="start"/> to <paramref name="start"/> + <paramref name="count"/> - 1.</summary>
    public static ViewPart Range(int population, long start, long count) => new(population, start, count, null);

    /// <summary>The cells listed, in this order; a cell may occur more than once.</summary>
    public static ViewPart Cells(int population, params int[] indices) => new(population, 0, indices.Length, indices);
}
