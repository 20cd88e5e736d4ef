using System.Numerics;
using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Delivery;

internal sealed unsafe partial class SynapseBlock
{
    private const int Whole = -1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Deliver()
    {
        if (Shape.Source.Count == 0)
            return;
        Fetch(Shape.Source.Cells, Whole);
        Deliver(Shape.Source.Cells, Shape.Target.DueSlot, Whole);
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
}
