namespace NeuroLang.Runtime.Building;

/// <summary>
/// The entries of a pre view that share a population and an event, in order of cell: one group becomes the rows of one
/// block for every target.
/// </summary>
internal sealed class PreGroup
{
    private readonly (int Cell, int Index)[]? _entries;
    private readonly int _firstIndex;
    private readonly int _event;

    private PreGroup(Population population, int eventIndex, int firstCell, int rows, int firstIndex, int count, (int Cell, int Index)[]? entries)
    {
        Population = population;
        _event = eventIndex;
        FirstCell = firstCell;
        Rows = rows;
        Count = count;
        _firstIndex = firstIndex;
        _entries = entries;
        for (var n = 1; entries is not null && n < entries.Length; n++)
            HasRepeats |= entries[n].Cell == entries[n - 1].Cell;
    }

    public Population Population { get; }

    /// <summary>The list of the event; a view whose cells have none, as that of a drive may be, has no use for it.</summary>
    public SpikeList Source => Population.Events[_event];

    /// <summary>The cell of row 0.</summary>
    public int FirstCell { get; }

    /// <summary>Rows, one a cell; cells that are not in the view have empty ones.</summary>
    public int Rows { get; }

    /// <summary>Entries of the view; a cell that occurs twice has two.</summary>
    public int Count { get; }

    /// <summary>True where a cell has more than one entry.</summary>
    public bool HasRepeats { get; }

    /// <summary>True where the entries are one range of the view, and their cells one of the population.</summary>
    public bool IsRange => _entries is null;

    /// <summary>The cell and view index of an entry.</summary>
    public (int Cell, int Index) Entry(int position) =>
        _entries is null ? (FirstCell + position, _firstIndex + position) : _entries[position];

    public static List<PreGroup> Of(CellView view, IReadOnlyList<int> events)
    {
        var groups = new List<PreGroup>();
        var parts = Enumerable.Range(0, view.Parts.Count).Where(part => view.Parts[part].Count > 0);
        foreach (var group in parts.GroupBy(part => (view.Populations[part], Event: events.Count == 0 ? 0 : events[part])))
        {
            var (population, source) = group.Key;
            if (group.Count() == 1 && view.Parts[group.First()] is { Indices: null } range)
            {
                var count = (int)range.Count;
                groups.Add(new PreGroup(population, source, (int)range.Start, count, view.Offset(group.First()), count, null));
                continue;
            }
            var entries = group
                .SelectMany(part => Enumerable.Range(view.Offset(part), (int)view.Parts[part].Count).Select(i => (Cell: view.Cell(part, i), Index: i)))
                .Order().ToArray();
            var first = entries[0].Cell;
            groups.Add(new PreGroup(population, source, first, entries[^1].Cell - first + 1, 0, entries.Length, entries));
        }
        return groups;
    }
}
