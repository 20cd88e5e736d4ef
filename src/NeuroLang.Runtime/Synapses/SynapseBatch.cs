using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NeuroLang.Runtime.Synapses;

/// <summary>
/// Some synapses of a row or a column at a time, so that code can compute them in vectors: what a kernel reads of them is copied side by side into numbered lanes, and what it changes is copied back.
/// <code>
/// for (var batch = table.Row(first, end); batch.Next();)
/// {
///     ref var y = ref batch.OfPost(0, table.PostReal32(0));
///     ref var w = ref batch.Own(1, table.Real32(0));
///     for (nuint i = 0; i &lt; batch.Count; i += 8)
///         …
///     batch.Store(1, table.Real32(0));
///     batch.Send(1, table.Target(0));
/// }
/// </code>
/// There is room for a vector of any width behind the last synapse; what is computed there has no meaning. One object serves all tables of a simulation.
/// Its methods are optimised at once, as kernels are: they are called for every row.
/// </summary>
public sealed unsafe partial class SynapseBatch : IDisposable
{
    private const int Most = 256;
    private readonly NativeBlock _lanes;
    private SynapseTable? _table;
    private int* _positions;
    private int* _cells;
    private int _first;
    private int _end;
    private int _at;
    private int _count;

    internal SynapseBatch(int lanes) => _lanes = new NativeBlock((lanes + 1L) * Most * sizeof(long));

    /// <summary>How many synapses there are in this batch.</summary>
    public nuint Count => (nuint)_count;

    private SynapseTable Table => _table ?? throw new InvalidOperationException("A batch belongs to a row or a column.");

    // Of a row: positions follow each other, cells are its post cells. Of a column: both are listed, cells are its pre cells.
    private bool IsColumn => _positions != null;


    /// <summary>Goes on to the next synapses of the row or column; false behind the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Next()
    {
        _at += _count;
        _count = Math.Min(Most, _end - _at);
        return _count > 0;
    }

    /// <summary>Lanes for what is computed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Room<T>(int lanes)
        where T : unmanaged => ref *Lanes<T>(lanes);

    /// <summary>Lanes with a slot of the synapses themselves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ref T Own<T>(int lanes, ReadOnlySpan<T> slot)
        where T : unmanaged
    {
        var to = Lanes<T>(lanes);
        if (IsColumn)
            Gather(slot, _positions + _at, to);
        else
            slot.Slice(_at, _count).CopyTo(new Span<T>(to, _count));
        return ref *to;
    }

    /// <summary>Lanes with a slot of the cells at the other end: the post cells of a row, the pre cells of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ref T OfCells<T>(int lanes, ReadOnlySpan<T> slot)
        where T : unmanaged
    {
        var to = Lanes<T>(lanes);
        var cells = _cells + _at - _first;
        if (Table.IsDense)
            slot.Slice(*cells, _count).CopyTo(new Span<T>(to, _count));
        else
            Gather(slot, cells, to);
        return ref *to;
    }

    /// <summary>Copies lanes back to a slot of the synapses.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Store<T>(int lanes, Span<T> slot)
        where T : unmanaged
    {
        var from = Lanes<T>(lanes);
        if (!IsColumn)
        {
            new ReadOnlySpan<T>(from, _count).CopyTo(slot.Slice(_at, _count));
            return;
        }
        var positions = _positions + _at;
        fixed (T* to = slot)
        {
            for (var n = 0; n < _count; n++)
                to[positions[n]] = from[n];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lanes.Dispose();

    internal SynapseBatch OfRow(SynapseTable table, int first, int end, int* posts)
    {
        _table = table;
        _positions = null;
        _cells = posts;
        return Begin(first, end);
    }

    internal SynapseBatch OfColumn(SynapseTable table, int* positions, int* pres, int count)
    {
        _table = table;
        _positions = positions;
        _cells = pres;
        return Begin(0, count);
    }

    private SynapseBatch Begin(int first, int end)
    {
        (_first, _end, _at, _count) = (first, end, first, 0);
        return this;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T* Lanes<T>(int lanes)
        where T : unmanaged => (T*)((long*)_lanes.Pointer + (long)lanes * Most);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Gather<T>(ReadOnlySpan<T> slot, int* index, T* to)
        where T : unmanaged
    {
        fixed (T* from = slot)
        {
            var n = 0;
            if (Avx2.IsSupported && sizeof(T) == sizeof(int))
            {
                for (; n <= _count - Vector256<int>.Count; n += Vector256<int>.Count)
                    Avx2.GatherVector256((int*)from, Vector256.Load(index + n), sizeof(int)).Store((int*)to + n);
            }
            for (; n < _count; n++)
                to[n] = from[index[n]];
        }
    }
}
