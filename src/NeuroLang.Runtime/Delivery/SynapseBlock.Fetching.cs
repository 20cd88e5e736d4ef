using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Delivery;

/// <content>Rows are asked for before they are read: they lie anywhere in memory.</content>
internal sealed unsafe partial class SynapseBlock
{
    private const int CacheLine = 64;

    // Memory answers after some hundred additions, and the row that comes next may be nearer than that: the part of a row that a thread takes is short.
    private const int RowsAhead = 8;

    // Behind that the processor has seen where a row leads, and fetches by itself.
    private const int LongestPrefetch = 16 * CacheLine;

    /// <summary>Asks memory for the first rows of a list of cells that is to be delivered next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fetch(ReadOnlySpan<int> cells, int part)
    {
        if (Count == 0 || Shape.IsDense)
            return;
        if (_bits is not null)
        {
            var (first, end) = WordsOf(part);
            _bits.Fetch(cells, first, end);
        }
        if (_index.Bytes > 0)
            FetchLists(cells, part, HasShortRows ? ShortRowsAhead : RowsAhead);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FetchLists(ReadOnlySpan<int> cells, int part, int rows)
    {
        Bounds(part, out var starts, out var ends);
        var weights = _weights is null ? null : _weights.Pointer;
        foreach (var cell in cells[..Math.Min(cells.Length, rows)])
        {
            if (Shape.IndexBytes == sizeof(ushort) && _precision == Precision.Float32)
                Prefetch(cell, (ushort*)_index.Pointer, (int*)weights, starts, ends);
            else if (Shape.IndexBytes == sizeof(ushort))
                Prefetch(cell, (ushort*)_index.Pointer, (long*)weights, starts, ends);
            else if (_precision == Precision.Float32)
                Prefetch(cell, (uint*)_index.Pointer, (int*)weights, starts, ends);
            else
                Prefetch(cell, (uint*)_index.Pointer, (long*)weights, starts, ends);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Prefetch<TIndex, TSum>(int cell, TIndex* index, TSum* weights, long* starts, long* ends)
        where TIndex : unmanaged
        where TSum : unmanaged
    {
        var row = (uint)(cell - Shape.FirstCell);
        if (!Sse.IsSupported || row >= (uint)Shape.Rows)
            return;
        var (start, end) = (starts[row], ends[row]);
        Prefetch((byte*)(index + start), (byte*)(index + end));
        if (weights != null)
            Prefetch((byte*)(weights + start), (byte*)(weights + end));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Prefetch(byte* first, byte* end)
    {
        if (end - first > LongestPrefetch)
            end = first + LongestPrefetch;
        for (; first < end; first += CacheLine)
            Sse.Prefetch0(first);
    }
}
