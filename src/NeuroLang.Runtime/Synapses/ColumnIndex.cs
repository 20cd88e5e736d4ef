using NeuroLang.Runtime.Building;

namespace NeuroLang.Runtime.Synapses;

/// <summary>
/// The synapses of a table by postsynaptic cell: for each cell its positions, ascending, where dendritic delays differ by delay
/// first. The presynaptic cells are found from the row starts, from a coarse table of the row of every 64th position on.
/// </summary>
internal sealed unsafe class ColumnIndex : IDisposable
{
    private const int JumpBits = 6;
    private readonly NativeBlock _starts;
    private readonly NativeBlock _positions;
    private readonly NativeBlock _jumps;
    private readonly int* _rowStarts;
    private readonly int _firstCell;

    public ColumnIndex(SynapseTable table, int* rowStarts, int firstCell, int rows, int* dendritic)
    {
        _rowStarts = rowStarts;
        _firstCell = firstCell;
        Cells = table.Post.Size;
        _starts = new NativeBlock((Cells + 1L) * sizeof(int));
        _positions = new NativeBlock((long)table.Count * sizeof(int));
        _jumps = new NativeBlock((((long)table.Count >> JumpBits) + 1) * sizeof(int));
        Longest = Sort(table, rows);
        for (var (row, position) = (0, 0L); position < table.Count; position += 1 << JumpBits)
        {
            while (rowStarts[row + 1] <= position)
                row++;
            ((int*)_jumps.Pointer)[position >> JumpBits] = row;
        }
        if (dendritic != null)
            Runs = SortByDelay(dendritic);
    }

    public int Cells { get; }

    /// <summary>The length of the longest column.</summary>
    public int Longest { get; }

    /// <summary>Runs of equal dendritic delay, where those differ.</summary>
    public RunIndex? Runs { get; }

    public long Bytes => _starts.Bytes + _positions.Bytes + _jumps.Bytes + (Runs?.Bytes ?? 0);

    /// <summary>The positions and pre cells of a run, or of a whole column where dendritic delays do not differ; <paramref name="found"/> has room for the longest.</summary>
    public ReadOnlySpan<int> Positions(int run, int* found, out ReadOnlySpan<int> pres)
    {
        var starts = (int*)_starts.Pointer;
        var (first, end) = Runs is null ? (starts[run], starts[run + 1]) : Runs.Bounds(run);
        var positions = (int*)_positions.Pointer + first;
        var row = 0;
        for (var n = 0; n < end - first; n++)
        {
            row = Math.Max(row, ((int*)_jumps.Pointer)[positions[n] >> JumpBits]);
            while (_rowStarts[row + 1] <= positions[n])
                row++;
            found[n] = _firstCell + row;
        }
        pres = new ReadOnlySpan<int>(found, end - first);
        return new ReadOnlySpan<int>(positions, end - first);
    }

    /// <summary>Where each column starts, 32 bits each.</summary>
    public byte* StartsPointer => _starts.Pointer;

    /// <summary>The positions of all columns, 32 bits each.</summary>
    public byte* PositionsPointer => _positions.Pointer;

    public bool IsEmpty(int cell) => ((int*)_starts.Pointer)[cell] == ((int*)_starts.Pointer)[cell + 1];

    public void Dispose()
    {
        _starts.Dispose();
        _positions.Dispose();
        _jumps.Dispose();
        Runs?.Dispose();
    }

    // A counting sort by post cell, which keeps positions ascending; returns the length of the longest column.
    private int Sort(SynapseTable table, int rows)
    {
        var starts = (int*)_starts.Pointer;
        for (var row = 0; row < rows; row++)
        {
            foreach (var post in table.Posts(_rowStarts[row], _rowStarts[row + 1]))
                starts[post + 1]++;
        }
        var longest = 0;
        for (var cell = 0; cell < Cells; cell++)
        {
            longest = Math.Max(longest, starts[cell + 1]);
            starts[cell + 1] += starts[cell];
        }
        using var cursors = new NativeBlock((Cells + 1L) * sizeof(int));
        var next = (int*)cursors.Pointer;
        Buffer.MemoryCopy(starts, next, cursors.Bytes, cursors.Bytes);
        for (var row = 0; row < rows; row++)
        {
            var position = _rowStarts[row];
            foreach (var post in table.Posts(position, _rowStarts[row + 1]))
                ((int*)_positions.Pointer)[next[post]++] = position++;
        }
        return longest;
    }

    private RunIndex SortByDelay(int* dendritic)
    {
        var starts = (int*)_starts.Pointer;
        var positions = (int*)_positions.Pointer;
        var byDelay = new RadixSort<ulong>();
        var largest = 0u;
        var count = starts[Cells];
        for (var n = 0; n < count; n++)
            largest = Math.Max(largest, (uint)dendritic[n]);
        using var delays = new NativeBlock((long)count * sizeof(int));
        var keys = Array.Empty<ulong>();
        for (var cell = 0; cell < Cells; cell++)
        {
            var (first, length) = (starts[cell], starts[cell + 1] - starts[cell]);
            if (keys.Length < length)
                keys = new ulong[Math.Max(length, 2 * keys.Length)];
            for (var n = 0; n < length; n++)
                keys[n] = ((ulong)(uint)dendritic[positions[first + n]] << 32) | (uint)positions[first + n];
            byDelay.Sort(keys.AsSpan(0, length), 32, largest);
            for (var n = 0; n < length; n++)
            {
                positions[first + n] = (int)(uint)keys[n];
                ((int*)delays.Pointer)[first + n] = (int)(keys[n] >> 32);
            }
        }
        return new RunIndex(Cells, starts, (int*)delays.Pointer);
    }
}
