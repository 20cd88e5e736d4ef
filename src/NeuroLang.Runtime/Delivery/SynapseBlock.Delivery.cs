using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Delivery;

internal sealed unsafe partial class SynapseBlock
{
    private const int CacheLine = 64;
    private const int PrefetchedLines = 4;

    public void Deliver()
    {
        if (Shape.Source.Count == 0 || Count == 0)
            return;
        if (_precision == Precision.Float32)
            Deliver<int>();
        else
            Deliver<long>();
    }

    private void Deliver<TSum>()
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        var target = Shape.Target;
        if (Shape.HasDelays)
        {
            DeliverDelayed((TSum*)target.Ring);
            return;
        }
        var slot = target.DueSlot + 1 + Shape.DelaySteps;
        var sums = (TSum*)(target.Ring + (slot >= target.Slots ? slot - target.Slots : slot) * target.SlotBytes);
        if (Shape.IsDense)
            DeliverDense(sums);
        else if (Shape.IndexBytes == sizeof(ushort))
            DeliverRows((ushort*)_index.Pointer, sums);
        else
            DeliverRows((uint*)_index.Pointer, sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DeliverRows<TIndex, TSum>(TIndex* index, TSum* sums)
        where TIndex : unmanaged
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        var starts = (long*)_starts.Pointer;
        var weights = _weights is null ? null : (TSum*)_weights.Pointer;
        var constant = TSum.CreateTruncating(_constant);
        var cells = Shape.Source.Pointer;
        var count = Shape.Source.Count;
        for (var s = 0; s < count; s++)
        {
            var row = (uint)(cells[s] - Shape.FirstCell);
            if (row >= (uint)Shape.Rows)
                continue;
            if (s + 1 < count && (uint)(cells[s + 1] - Shape.FirstCell) is var next && next < (uint)Shape.Rows)
                Prefetch(index + starts[next], weights == null ? null : weights + starts[next]);
            var (start, end) = (starts[row], starts[row + 1]);
            if (weights == null)
                AddConstant(index + start, index + end, sums, constant);
            else
                AddWeights(index + start, index + end, weights + start, sums);
        }
    }

    // The index counts through the ring from the slot of delay 0: the part of a row that lies behind the ring's end starts
    // over at its beginning. Delays ascend along a row, so one search cuts it in two.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DeliverDelayed<TSum>(TSum* ring)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        var target = Shape.Target;
        var lanes = (long)target.Population.Padded;
        var first = target.DueSlot + 1 == target.Slots ? 0 : target.DueSlot + 1;
        var limit = (target.Slots - first) * lanes;
        var sums = ring + first * lanes;
        var wrapped = ring - limit;
        var index = (uint*)_index.Pointer;
        var starts = (long*)_starts.Pointer;
        var weights = _weights is null ? null : (TSum*)_weights.Pointer;
        var constant = TSum.CreateTruncating(_constant);
        var cells = Shape.Source.Pointer;
        var count = Shape.Source.Count;
        for (var s = 0; s < count; s++)
        {
            var row = (uint)(cells[s] - Shape.FirstCell);
            if (row >= (uint)Shape.Rows)
                continue;
            if (s + 1 < count && (uint)(cells[s + 1] - Shape.FirstCell) is var next && next < (uint)Shape.Rows)
                Prefetch(index + starts[next], weights == null ? null : weights + starts[next]);
            var (start, end) = (starts[row], starts[row + 1]);
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
    private void DeliverDense<TSum>(TSum* sums)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        sums += Shape.DenseStart;
        var cells = Shape.Source.Pointer;
        var count = Shape.Source.Count;
        if (_weights is null)
        {
            var rows = 0L;
            for (var s = 0; s < count; s++)
                rows += (uint)(cells[s] - Shape.FirstCell) < (uint)Shape.Rows ? 1 : 0;
            var sum = TSum.CreateTruncating(rows * _constant);
            for (var j = 0; rows > 0 && j < Shape.DenseCount; j++)
                sums[j] += sum;
            return;
        }
        for (var s = 0; s < count; s++)
        {
            var row = (uint)(cells[s] - Shape.FirstCell);
            if (row < (uint)Shape.Rows)
                AddRow((TSum*)_weights.Pointer + (long)row * Shape.DenseCount, sums, Shape.DenseCount);
        }
    }

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
    private static void Prefetch(void* index, void* weights)
    {
        if (!Sse.IsSupported)
            return;
        for (var line = 0; line < PrefetchedLines; line++)
        {
            Sse.Prefetch0((byte*)index + line * CacheLine);
            if (weights != null)
                Sse.Prefetch0((byte*)weights + line * CacheLine);
        }
    }
}
