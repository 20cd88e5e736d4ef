using NeuroLang.Compiler.Ir;

namespace NeuroLang.Interpreter.Cells;

/// <summary>A cell: the index of its population and its own.</summary>
internal readonly record struct CellAddress(int Population, int Cell)
{
    /// <summary>The cells of a view in order.</summary>
    public static CellAddress[] Of(IrView view) =>
        [.. view.Ranges.SelectMany(range => Enumerable.Range(0, (int)range.Count).Select(n => new CellAddress(range.Population, (int)range[n])))];

    /// <summary>Where each of the cells of a view comes first.</summary>
    public static Dictionary<CellAddress, int> Places(IReadOnlyList<CellAddress> cells)
    {
        var places = new Dictionary<CellAddress, int>();
        for (var place = 0; place < cells.Count; place++)
        {
            places.TryAdd(cells[place], place);
        }

        return places;
    }
}
