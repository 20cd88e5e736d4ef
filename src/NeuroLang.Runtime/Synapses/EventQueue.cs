using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Synapses;

/// <summary>
/// Events on their way to a table: for each boundary within the longest delay a list of cells and runs, in native memory that
/// grows with the number of events under way and is used again.
/// </summary>
internal sealed unsafe class EventQueue : IDisposable
{
    private const int None = -1;
    private readonly NativeBlock _ends;
    private readonly NativeBuffer<Node> _nodes = new();
    private readonly int _slots;
    private int _free = None;

    public EventQueue(SpikeList source, int longest)
    {
        Source = source;
        _slots = longest + 1;
        _ends = new NativeBlock(2L * _slots * sizeof(int));
    }

    public SpikeList Source { get; }

    public int Longest => _slots - 1;

    // Numbers of nodes plus one, so that zeroed memory is empty.
    private int* Heads => (int*)_ends.Pointer;

    private int* Tails => (int*)_ends.Pointer + _slots;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(long boundary, int cell, int run) => Append(boundary % _slots, cell, run);

    /// <summary>Adds events that are due at the same boundary, of cells numbered from <paramref name="firstCell"/>, whose run is their row: those of the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddRows(long boundary, ReadOnlySpan<int> cells, int firstCell, int firstRow, int rows)
    {
        var slot = boundary % _slots;
        foreach (var place in cells)
        {
            var cell = firstCell + place;
            if ((uint)(cell - firstRow) < (uint)rows)
                Append(slot, cell, cell - firstRow);
        }
    }

    /// <summary>The first event due at a boundary, or a negative number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int First(long boundary) => Heads[boundary % _slots] - 1;

    /// <summary>An event's cell and run; returns the event behind it, or a negative number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Read(int node, out int cell, out int run)
    {
        var found = _nodes.Pointer[node];
        (cell, run) = (found.Cell, found.Run);
        return found.Next;
    }

    /// <summary>Forgets the events of a boundary.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Release(long boundary)
    {
        var slot = boundary % _slots;
        if (Heads[slot] == 0)
            return;
        _nodes.Pointer[Tails[slot]].Next = _free;
        _free = Heads[slot] - 1;
        Heads[slot] = 0;
    }

    public void Dispose()
    {
        _ends.Dispose();
        _nodes.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(long slot, int cell, int run)
    {
        var node = _free;
        if (node == None)
        {
            node = checked((int)_nodes.Count);
            _nodes.Add(default);
        }
        else
        {
            _free = _nodes.Pointer[node].Next;
        }
        _nodes.Pointer[node] = new Node(cell, run, None);
        if (Heads[slot] == 0)
            Heads[slot] = node + 1;
        else
            _nodes.Pointer[Tails[slot]].Next = node;
        Tails[slot] = node;
    }

    private record struct Node(int Cell, int Run, int Next);
}
