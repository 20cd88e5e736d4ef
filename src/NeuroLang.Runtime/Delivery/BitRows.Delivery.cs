using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace NeuroLang.Runtime.Delivery;

/// <content>What rows add to sums: a tile of cells at a time is counted, then the counts are added.</content>
internal sealed unsafe partial class BitRows
{
    private const int RowsPerGroup = 8;
    private const int RowsAhead = 2 * RowsPerGroup;
    private const int MostPlanes = 8;

    // The largest count that fits a byte.
    private const int RowsPerPass = (1 << MostPlanes) - 1;

    // Counts of a tile stay in the nearest cache, and the rows of a group that are read next arrive while it is gone through.
    private const int TileColumns = 16;
    internal const int TileBytes = TileColumns * ColumnBytes;
    private const int TileWords = TileColumns * ColumnWords;

    // A row without bits, which fills groups up.
    private readonly byte* _none;

    /// <summary>Asks memory for the first rows that are to be delivered next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fetch(ReadOnlySpan<int> cells, int firstWord, int endWord)
    {
        if (!Sse.IsSupported)
            return;
        var (first, end) = Columns(firstWord, endWord);
        end = Math.Min(end, first + TileColumns);
        foreach (var cell in cells[..Math.Min(cells.Length, RowsAhead)])
        {
            for (var column = first; column < end && (uint)(cell - _firstPre) < (uint)_rows; column++)
                Sse.Prefetch0(Row(cell - _firstPre) + column * ColumnBytes);
        }
    }

    /// <summary>Adds a weight to the sums of the cells at which the synapses of some cells end.</summary>
    /// <param name="cells">The pre cells; those without a row have no synapses.</param>
    /// <param name="sums">A sum for each cell of the post population.</param>
    /// <param name="weight">The weight of all synapses.</param>
    /// <param name="firstWord">The first post cell that is added to, in words of cells.</param>
    /// <param name="endWord">The one behind the last.</param>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Deliver<TSum>(ReadOnlySpan<int> cells, TSum* sums, TSum weight, int firstWord, int endWord)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        // Behind the last row, others are asked for.
        var rows = stackalloc byte*[RowsPerPass + 1 + RowsAhead];
        var count = 0;
        foreach (var cell in cells)
        {
            if ((uint)(cell - _firstPre) >= (uint)_rows)
                continue;
            rows[count++] = Row(cell - _firstPre);
            if (count == RowsPerPass)
            {
                DeliverPass(rows, count, sums, weight, firstWord, endWord);
                count = 0;
            }
        }
        if (count > 0)
            DeliverPass(rows, count, sums, weight, firstWord, endWord);
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DeliverPass<TSum>(byte** rows, int count, TSum* sums, TSum weight, int firstWord, int endWord)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        var groups = (count + RowsPerGroup - 1) / RowsPerGroup;
        for (var n = count; n < groups * RowsPerGroup + RowsAhead; n++)
            rows[n] = _none;
        var planes = 32 - BitOperations.LeadingZeroCount((uint)count);
        var memory = stackalloc byte[MostPlanes * TileBytes + ColumnBytes];
        var counts = (byte*)((nuint)(memory + ColumnBytes - 1) & ~(nuint)(ColumnBytes - 1));
        var (column, endColumn) = Columns(firstWord, endWord);
        for (; column < endColumn; column += TileColumns)
        {
            var columns = Math.Min(TileColumns, endColumn - column);

            // One row is a plane as it is.
            if (count > 1)
                CountRows(rows, groups, column * ColumnBytes, columns, counts, planes);
            AddTile(count == 1 ? rows[0] + column * ColumnBytes : counts, planes, _firstWord + column * ColumnWords, columns, sums, weight, (firstWord, endWord));
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTile<TSum>(byte* planes, int count, int word, int columns, TSum* sums, TSum weight, (int First, int End) limits)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        var memory = stackalloc byte[ColumnBits + ColumnBytes];
        var cells = (byte*)((nuint)(memory + ColumnBytes - 1) & ~(nuint)(ColumnBytes - 1));
        for (var column = 0; column < columns; column++, word += ColumnWords)
        {
            ReadCounts(planes + column * ColumnBytes, count, cells);
            var (first, end) = (Math.Max(word, limits.First), Math.Min(word + ColumnWords, limits.End));
            for (var n = first; n < end; n++)
                AddCounts(cells + (n - word) * WordBits, sums + (long)n * WordBits, weight);
        }
    }

    private (int First, int End) Columns(int firstWord, int endWord) =>
        (Math.Max(0, firstWord - _firstWord) / ColumnWords, (Math.Min(_words, endWord - _firstWord) + ColumnWords - 1) / ColumnWords);
}
