using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime.Building;

/// <summary>The synapses that one piece of work drew for one table, row by row.</summary>
internal sealed unsafe class TableChunk(TableShape shape, long expected) : IDisposable
{
    private readonly bool _isNarrow = shape.Precision == Plans.Precision.Float32;

    public NativeBuffer<int> Posts { get; } = new(shape.IsDense ? 0 : expected);

    /// <summary>Axonal delays, where they differ.</summary>
    public NativeBuffer<int> Delays { get; } = new();

    /// <summary>Dendritic delays, where they differ.</summary>
    public NativeBuffer<int> Dendritic { get; } = new();

    /// <summary>How many synapses each row of the piece has, rows ascending.</summary>
    public List<(int Row, int Count)> Rows { get; } = [];

    public long Count { get; private set; }

    // The lanes of a synapse's slots, one after the other.
    private NativeBuffer<int> Narrow { get; } = new();

    private NativeBuffer<long> Wide { get; } = new();

    /// <summary>Counts one more synapse in the row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Count1(int row)
    {
        Count++;
        if (Rows.Count > 0 && Rows[^1].Row == row)
            Rows[^1] = (row, Rows[^1].Count + 1);
        else
            Rows.Add((row, 1));
    }

    public void AddLane(long bits)
    {
        if (_isNarrow)
            Narrow.Add((int)bits);
        else
            Wide.Add(bits);
    }

    /// <summary>Copies the lanes of every synapse to the slots, from a position on.</summary>
    public void CopyLanes(LaneSet slots, long position)
    {
        for (var slot = 0; slot < slots.Slots; slot++)
        {
            if (_isNarrow)
                Copy(Narrow.Pointer + slot, (int*)slots.Pointer(slot) + position, slots.Slots);
            else
                Copy(Wide.Pointer + slot, (long*)slots.Pointer(slot) + position, slots.Slots);
        }
    }

    public void Dispose()
    {
        Posts.Dispose();
        Delays.Dispose();
        Dendritic.Dispose();
        Narrow.Dispose();
        Wide.Dispose();
    }

    private void Copy<T>(T* from, T* to, int stride)
        where T : unmanaged
    {
        for (var n = 0L; n < Count; n++)
            to[n] = from[n * stride];
    }
}
