namespace NeuroLang.Runtime.Threads;

/// <summary>The events of the cells of one thread during a slice of steps.</summary>
internal sealed class SpikeLog : IDisposable
{
    private readonly SpikeList[] _lists;
    private readonly int[] _first;
    private readonly NativeBuffer<int>[] _cells;
    private readonly int[] _ends;
    private readonly int _longest;

    // The lists of populations of which there are cells here; nothing is ever in the others.
    private readonly int[] _used;

    /// <param name="populations">The thread's part of each population.</param>
    /// <param name="longest">The largest number of steps of a slice.</param>
    public SpikeLog(IReadOnlyList<Population> populations, int longest)
    {
        _lists = [.. populations.SelectMany(p => p.Events)];
        _first = [.. populations.SelectMany(p => p.Events.Select(_ => p.First))];
        _used = [.. Enumerable.Range(0, _lists.Length).Where(list => _lists[list].Capacity > 0)];
        _cells = [.. _lists.Select(list => new NativeBuffer<int>(list.Capacity > 0 ? 256 : 1))];
        _ends = new int[_lists.Length * (longest + 1)];
        _longest = longest;
    }

    /// <summary>Forgets the slice before.</summary>
    public void Begin()
    {
        foreach (var cells in _cells)
            cells.Clear();
    }

    /// <summary>Takes over what step <paramref name="step"/> of the slice has detected; cells get their index in the whole population.</summary>
    public void Take(int step)
    {
        foreach (var list in _used)
        {
            foreach (var cell in _lists[list].Cells)
                _cells[list].Add(_first[list] + cell);
            _ends[list * (_longest + 1) + step + 1] = (int)_cells[list].Count;
        }
    }

    /// <summary>Says that nothing was detected in step <paramref name="step"/> of the slice and those behind it.</summary>
    public void End(int step)
    {
        foreach (var list in _used)
            _ends.AsSpan(list * (_longest + 1) + step + 1, _longest - step).Fill((int)_cells[list].Count);
    }

    /// <summary>The cells that emitted an event in a step of the slice.</summary>
    public ReadOnlySpan<int> Cells(int list, int step)
    {
        var ends = _ends.AsSpan(list * (_longest + 1) + step, 2);
        return _cells[list].Span[ends[0]..ends[1]];
    }

    public void Dispose()
    {
        foreach (var cells in _cells)
            cells.Dispose();
    }
}
