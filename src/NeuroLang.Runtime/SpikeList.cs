using System.Numerics;
using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime;

/// <summary>The cells of one population that emitted one event in the last step, ascending when appended ascending.</summary>
public sealed unsafe class SpikeList
{
    private readonly int _size;
    private int* _items;
    private int _count;

    internal SpikeList(string name, int size)
    {
        Name = name;
        _size = size;
    }

    /// <summary>The event's name.</summary>
    public string Name { get; }

    /// <summary>How many cells emitted the event.</summary>
    public int Count => _count;

    /// <summary>Events since the network was built; what a step appended counts from its end on.</summary>
    public long Total { get; internal set; }

    /// <summary>Takes over a number of events, between two steps; none counts as of the last step.</summary>
    public void Restore(long total)
    {
        Clear();
        Total = total;
    }

    /// <summary>The cells.</summary>
    public ReadOnlySpan<int> Cells => new(_items, _count);

    internal int* Pointer => _items;

    /// <summary>How many cells there are to emit the event.</summary>
    internal int Capacity => _size;

    /// <summary>Takes over cells that native code has written to <see cref="Pointer"/>.</summary>
    internal void Take(int count) => _count = count;

    /// <summary>Empties the list; the detecting kernel does so before it appends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Clear() => _count = 0;

    /// <summary>
    /// Appends the cells <paramref name="first"/> + b for every set bit b of <paramref name="mask"/>; bits of padding lanes
    /// are ignored. A cell may be appended once between two calls of <see cref="Clear"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(nuint first, ulong mask)
    {
        if (mask != 0)
            AppendBits((long)first, mask);
    }

    /// <summary>Appends one cell; indices outside the population are ignored.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(int cell)
    {
        if ((uint)cell < (uint)_size)
            _items[_count++] = cell;
    }

    /// <summary>Appends cells of the population.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Append(ReadOnlySpan<int> cells)
    {
        cells.CopyTo(new Span<int>(_items + _count, cells.Length));
        _count += cells.Length;
    }

    internal void Place(int* items)
    {
        _items = items;
        _count = 0;
    }

    // Part of the loop that calls it: a call would cost every vector that is kept over it, in iterations without events too.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AppendBits(long first, ulong mask)
    {
        var lanes = _size - first;
        if (lanes < 64)
            mask &= lanes <= 0 ? 0 : (1ul << (int)lanes) - 1;
        var next = _items + _count;
        while (mask != 0)
        {
            *next++ = (int)first + BitOperations.TrailingZeroCount(mask);
            mask &= mask - 1;
        }
        _count = (int)(next - _items);
    }
}
