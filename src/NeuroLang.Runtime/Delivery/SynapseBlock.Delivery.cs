using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Delivery;

internal sealed unsafe partial class SynapseBlock
{
    private const int CacheLine = 64;
    private const int Whole = -1;

    // Memory answers after some hundred additions, and the row that comes next may be nearer than that: the part of a row that a thread takes is short.
    private const int RowsAhead = 8;

    // Rows shorter than that on average count as short.
    private const int LongestShortRow = 128;
    private const int ShortRowsAhead = 64;
    private const int ShortRowRoom = 4096;
    private const int CopiedAtOnce = 32;

    // Behind that the processor has seen where a row leads, and fetches by itself.
    private const int LongestPrefetch = 16 * CacheLine;

    private bool HasShortRows => Shape.IndexBytes == sizeof(ushort) && _weights is null && _index.Bytes < LongestShortRow * sizeof(ushort) * (long)Shape.Rows * Parts;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Deliver()
    {
        if (Shape.Source.Count == 0)
            return;
        Fetch(Shape.Source.Cells, Whole);
        Deliver(Shape.Source.Cells, Shape.Target.DueSlot, Whole);
    }

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

    /// <summary>Adds the weights of events to the sums of the cells of one part.</summary>
    /// <param name="cells">The cells that emitted the event.</param>
    /// <param name="due">The ring slot of the step in which they did.</param>
    /// <param name="part">The part, or -1 for all.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Deliver(ReadOnlySpan<int> cells, int due, int part)
    {
        if (Count == 0)
            return;
        fixed (int* pointer = cells)
        {
            if (_precision == Precision.Float32)
                Deliver<int>(pointer, cells.Length, due, part);
            else
                Deliver<long>(pointer, cells.Length, due, part);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Deliver<TSum>(int* cells, int count, int due, int part)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        var target = Shape.Target;
        if (Shape.HasDelays)
        {
            // Delays ascend along a part of a row, not along the whole of it.
            for (var p = part == Whole ? 0 : part; p < (part == Whole ? Parts : part + 1); p++)
                DeliverDelayed((TSum*)target.Ring, cells, count, due, p);
            return;
        }
        var slot = due + 1 + Shape.DelaySteps;
        var sums = (TSum*)(target.Ring + (slot >= target.Slots ? slot - target.Slots : slot) * target.SlotBytes);
        if (_bits is not null)
            DeliverBits(_bits, sums, new ReadOnlySpan<int>(cells, count), part);
        if (Shape.IsDense)
            DeliverDense(sums, cells, count, part);
        else if (_index.Bytes == 0)
            return;
        else if (HasShortRows)
            DeliverShortRows(sums, cells, count, part);
        else if (Shape.IndexBytes == sizeof(ushort))
            DeliverRows((ushort*)_index.Pointer, sums, cells, count, part);
        else
            DeliverRows((uint*)_index.Pointer, sums, cells, count, part);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DeliverRows<TIndex, TSum>(TIndex* index, TSum* sums, int* cells, int count, int part)
        where TIndex : unmanaged
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        Bounds(part, out var starts, out var ends);
        var weights = _weights is null ? null : (TSum*)_weights.Pointer;
        var constant = TSum.CreateTruncating(_constant);
        for (var s = 0; s < count; s++)
        {
            var row = (uint)(cells[s] - Shape.FirstCell);
            if (row >= (uint)Shape.Rows)
                continue;
            if (s + RowsAhead < count)
                Prefetch(cells[s + RowsAhead], index, weights, starts, ends);
            var (start, end) = (starts[row], ends[row]);
            if (weights == null)
                AddConstant(index + start, index + end, sums, constant);
            else
                AddWeights(index + start, index + end, weights + start, sums);
        }
    }

    // Short rows are put one behind the other first, in whole vectors, so that the processor need not guess where each ends.
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DeliverShortRows<TSum>(TSum* sums, int* cells, int count, int part)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        Bounds(part, out var starts, out var ends);
        var index = (ushort*)_index.Pointer;
        var constant = TSum.CreateTruncating(_constant);
        var posts = stackalloc ushort[ShortRowRoom + CopiedAtOnce];
        var end = posts;
        for (var s = 0; s < count; s++)
        {
            var row = (uint)(cells[s] - Shape.FirstCell);
            if (row >= (uint)Shape.Rows)
                continue;
            if (s + ShortRowsAhead < count)
                Prefetch(cells[s + ShortRowsAhead], index, (TSum*)null, starts, ends);
            var (from, length) = (starts[row], ends[row] - starts[row]);
            while (length > 0)
            {
                if (end >= posts + ShortRowRoom)
                {
                    AddConstant(posts, end, sums, constant);
                    end = posts;
                }
                Vector512.Store(Vector512.Load(index + from), end);
                var copied = Math.Min(length, CopiedAtOnce);
                from += copied;
                end += copied;
                length -= copied;
            }
        }
        AddConstant(posts, end, sums, constant);
    }

    // The index counts through the ring from the slot of delay 0: the part of a row that lies behind the ring's end starts
    // over at its beginning. Delays ascend along a row, so one search cuts it in two.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DeliverDelayed<TSum>(TSum* ring, int* cells, int count, int due, int part)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        var target = Shape.Target;
        var lanes = (long)target.Population.Padded;
        var first = due + 1 == target.Slots ? 0 : due + 1;
        var limit = (target.Slots - first) * lanes;
        var sums = ring + first * lanes;
        var wrapped = ring - limit;
        var index = (uint*)_index.Pointer;
        Bounds(part, out var starts, out var ends);
        var weights = _weights is null ? null : (TSum*)_weights.Pointer;
        var constant = TSum.CreateTruncating(_constant);
        for (var s = 0; s < count; s++)
        {
            var row = (uint)(cells[s] - Shape.FirstCell);
            if (row >= (uint)Shape.Rows)
                continue;
            if (s + RowsAhead < count)
                Prefetch(cells[s + RowsAhead], index, weights, starts, ends);
            var (start, end) = (starts[row], ends[row]);
            var cut = end > start && index[end - 1] >= limit ? CutAt(index, start, end, limit) : end;
            if (weights == null)
            {
                AddConstant(index + start, index + cut, sums, constant);
                AddConstant(index + cut, index + end, wrapped, constant);
            }
            else
            {
                AddWeights(index + start, index + cut, weights + start, sums);
                AddWeights(index + cut, index + end, weights + cut, wrapped);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DeliverDense<TSum>(TSum* sums, int* cells, int count, int part)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        var (first, end) = DenseBounds(part);
        sums += Shape.DenseStart;
        if (_weights is null)
        {
            var rows = 0L;
            for (var s = 0; s < count; s++)
                rows += (uint)(cells[s] - Shape.FirstCell) < (uint)Shape.Rows ? 1 : 0;
            var sum = TSum.CreateTruncating(rows * _constant);
            for (var j = first; rows > 0 && j < end; j++)
                sums[j] += sum;
            return;
        }
        for (var s = 0; s < count; s++)
        {
            var row = (uint)(cells[s] - Shape.FirstCell);
            if (row < (uint)Shape.Rows)
                AddRow((TSum*)_weights.Pointer + (long)row * Shape.DenseCount + first, sums + first, end - first);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long CutAt(uint* index, long start, long end, long limit)
    {
        while (start < end)
        {
            var middle = (start + end) / 2;
            if (index[middle] < limit)
                start = middle + 1;
            else
                end = middle;
        }
        return start;
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
