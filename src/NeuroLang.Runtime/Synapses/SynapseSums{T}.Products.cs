using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Synapses;

/// <content>
/// Drives that are products of a variable of the presynaptic cell: the product of a matrix and a vector. A dense matrix is gone through in blocks of post cells, so that the partial
/// sums of a block stay in the nearest cache while each weight is read once.
/// </content>
internal sealed unsafe partial class SynapseSums<T>
{
    // The partial sums of a block: 16 KB in float32.
    private const int CellsPerBlock = 256;

    public override void AddProducts(SynapseTable table, ScaledRead scaled)
    {
        var factor = T.CreateSaturating(scaled.Factor);
        var slot = scaled.Slot < 0 ? null : (T*)table.Slots.Pointer(scaled.Slot);
        if (table is { IsDense: true, Count: > 0 } && IsEven(table))
            AddMatrix(table, Read(table, scaled, table.Run(0).Delay), slot, factor);
        else
            AddSparse(table, scaled, slot, factor);
    }

    // Values of pre cells as they were so many boundaries ago, the dendritic delay included.
    private static T* Read(SynapseTable table, ScaledRead scaled, int delay)
    {
        delay += table.DendriticSteps;
        fixed (void* lanes = sizeof(T) == sizeof(float) ? (ReadOnlySpan<byte>)System.Runtime.InteropServices.MemoryMarshal.AsBytes(table.PreReadAt32(scaled.Read, delay))
            : System.Runtime.InteropServices.MemoryMarshal.AsBytes(table.PreReadAt64(scaled.Read, delay)))
            return (T*)lanes;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddMatrix(SynapseTable table, T* read, T* slot, T factor)
    {
        var before = Counts[table.DenseStart];
        for (var start = 0; start < table.DenseCount; start += CellsPerBlock)
        {
            var count = Math.Min(CellsPerBlock, table.DenseCount - start);
            for (var row = 0; row < table.Rows; row++)
            {
                var to = Partial + (long)((before + row) % Partials) * _lanes + table.DenseStart + start;
                var value = read[table.FirstCell + row];
                if (slot != null)
                    LaneLoops.AddScaled(to, slot + table.Start(row) + start, value, count);
                else
                    LaneLoops.Add(to, value * factor, count);
            }
        }
        new Span<int>(Counts + table.DenseStart, table.DenseCount).Fill(before + table.Rows);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddSparse(SynapseTable table, ScaledRead scaled, T* slot, T factor)
    {
        for (var row = 0; row < table.Rows; row++)
        {
            var (run, endRun) = table.RunsOf(row);
            for (; run < endRun; run++)
            {
                var (first, end, delay) = table.Run(run);
                if (first == end)
                    continue;
                var value = Read(table, scaled, delay)[table.FirstCell + row];
                fixed (int* posts = table.Posts(first, end))
                {
                    if (slot != null)
                        AddRow(slot + first, value, posts, end - first);
                    else
                        AddRow(value * factor, posts, end - first);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRow(T* factors, T value, int* posts, int count)
    {
        var partials = Partial;
        var counts = Counts;
        var lanes = (nuint)_lanes;
        for (var n = 0; n < count; n++)
        {
            var cell = (nuint)posts[n];
            partials[(uint)counts[cell]++ % Partials * lanes + cell] += value * factors[n];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRow(T value, int* posts, int count)
    {
        var partials = Partial;
        var counts = Counts;
        var lanes = (nuint)_lanes;
        for (var n = 0; n < count; n++)
        {
            var cell = (nuint)posts[n];
            partials[(uint)counts[cell]++ % Partials * lanes + cell] += value;
        }
    }
}
