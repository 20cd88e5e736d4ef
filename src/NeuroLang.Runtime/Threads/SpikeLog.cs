using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Threads;

/// <summary>The events of the cells of one thread, or of all, during a slice of steps.</summary>
internal sealed unsafe class SpikeLog : IDisposable
{
    private readonly SpikeList[] _lists;
    private readonly int[] _first;
    private readonly NativeBuffer<int>[] _cells;
    private readonly int[] _ends;
    private readonly int _longest;

    // The lists of populations of which there are cells here; nothing is ever in the others.
    private readonly int[] _used;

    /// <param name="populations">The populations, or the thread's part of each.</param>
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

    /// <summary>Forgets the slice before, and goes on with step <paramref name="first"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Begin(int first = 0)
    {
        foreach (var cells in _cells)
            cells.Clear();
        foreach (var list in _used)
            _ends[list * (_longest + 1) + first] = 0;
    }

    /// <summary>Takes over what step <paramref name="step"/> of the slice has detected; cells get their index in the whole population.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Take(int step)
    {
        foreach (var list in _used)
        {
            var cells = _lists[list].Cells;
            var to = _cells[list].Extend(cells.Length);
            for (var n = 0; n < cells.Length; n++)
                to[n] = _first[list] + cells[n];
            _ends[list * (_longest + 1) + step + 1] = (int)_cells[list].Count;
        }
    }

    /// <summary>Takes over what step <paramref name="step"/> of the slice has detected in several parts, in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Gather(SpikeLog[] logs, int step)
    {
        foreach (var list in _used)
        {
            foreach (var log in logs)
                _cells[list].AddRange(log.Cells(list, step));
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<int> Cells(int list, int step)
    {
        var ends = _ends.AsSpan(list * (_longest + 1) + step, 2);
        return new ReadOnlySpan<int>(_cells[list].Pointer + ends[0], ends[1] - ends[0]);
    }

    public void Dispose()
    {
        foreach (var cells in _cells)
            cells.Dispose();
    }
}
