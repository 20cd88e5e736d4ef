using NeuroLang.Runtime.Delivery;

namespace NeuroLang.Runtime.Tests;

/// <summary>Rows of bits against additions one by one.</summary>
public sealed unsafe class BitRowTests
{
    private const int FirstPre = 5;

    public static TheoryData<int, int, int, int> Shapes()
    {
        var shapes = new TheoryData<int, int, int, int>();

        // Groups of eight rows, passes of 255, tiles of 8192 cells.
        foreach (var fired in new[] { 1, 2, 7, 8, 9, 16, 100, 255, 256, 700 })
        {
            shapes.Add(fired, 0, 300, 0);
            shapes.Add(fired, 70, 640, 1);
        }
        shapes.Add(33, 0, 20_000, 0);
        shapes.Add(33, 9_000, 20_000, 2);
        return shapes;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Weights_are_added_as_often_as_rows_reach_a_cell(int fired, int first, int end, int part)
    {
        const int Rows = 60;
        var random = new Random(fired + first);
        using var rows = new BitRows(FirstPre, Rows, first, end);
        var pairs = Enumerable.Range(0, Rows * (end - first) / 5).Select(_ => (Row: random.Next(Rows), Cell: random.Next(first, end)))
            .Append((Row: 0, Cell: end - 1)).ToHashSet();

        // One cell that all rows reach has the largest count.
        pairs.UnionWith(Enumerable.Range(0, Rows).Select(row => (row, first)));
        foreach (var row in pairs.GroupBy(pair => pair.Row))
            Assert.Empty(Add(rows, row.Key, [.. row.Select(pair => pair.Cell)]));
        Assert.Equal([first, end - 1], Add(rows, 0, [first, end - 1]));
        Assert.Equal(pairs.Where(pair => pair.Row == 7).Select(pair => pair.Cell).Order(), rows.Cells(7));

        // Cells outside have no row.
        var cells = Enumerable.Range(0, fired).Select(_ => random.Next(FirstPre, FirstPre + Rows)).ToArray();
        var padded = (end + 63) / 64 * 64;
        var (firstWord, endWord) = part switch { 0 => (0, padded / 64), 1 => (2, 7), _ => (150, 251) };
        var (narrow, wide) = (new int[padded], new long[padded]);
        fixed (int* to = narrow)
            rows.Deliver<int>([0, .. cells, FirstPre + Rows], to, -3, firstWord, endWord);
        fixed (long* to = wide)
            rows.Deliver<long>([0, .. cells, FirstPre + Rows], to, 3L << 40, firstWord, endWord);
        var times = cells.CountBy(cell => cell - FirstPre).ToDictionary();
        var expected = new int[padded];
        foreach (var (row, cell) in pairs.Where(pair => pair.Cell >= 64 * firstWord && pair.Cell < 64 * endWord))
            expected[cell] += times.GetValueOrDefault(row);
        Assert.Contains(expected, count => count > 0);
        Assert.Equal(expected.Select(count => -3 * count), narrow);
        Assert.Equal(expected.Select(count => (3L << 40) * count), wide);
    }

    [Fact]
    public void What_has_no_bit_of_its_own_is_left_in_order()
    {
        using var rows = new BitRows(FirstPre, 3, 60, 900);
        Assert.Equal([70, 899, 70], Add(rows, 1, [60, 70, 70, 500, 899, 899, 70, 61]));
        Assert.Equal([60, 61, 70, 500, 899], rows.Cells(1));
        Assert.Empty(rows.Cells(0));
        Assert.Empty(rows.Cells(2));
    }

    // Returns those that are left.
    private static int[] Add(BitRows rows, int row, int[] cells)
    {
        var wide = cells.ToArray();
        var narrow = cells.Select(cell => (ushort)cell).ToArray();
        using var others = new BitRows(FirstPre, 3, 0, ushort.MaxValue);
        fixed (int* pointer = wide)
        {
            fixed (ushort* narrowPointer = narrow)
                Assert.Equal(cells.Length - cells.Distinct().Count(), others.Add(0, narrowPointer, narrow.Length));
            return wide[..rows.Add(row, pointer, wide.Length)];
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(8)]
    public void Planes_become_counts(int planes)
    {
        var random = new Random(planes);
        var counts = Enumerable.Range(0, 512).Select(_ => (byte)random.Next(1 << planes)).ToArray();
        var words = new byte[8 * BitRows.TileBytes];

        // What lies behind the planes has no meaning.
        random.NextBytes(words);
        for (var bit = 0; bit < 512 * planes; bit++)
        {
            var (plane, cell) = Math.DivRem(bit, 512);
            ref var word = ref words[plane * BitRows.TileBytes + cell / 8];
            word = (byte)((word & ~(1 << cell % 8)) | ((counts[cell] >> plane & 1) << cell % 8));
        }
        var found = new byte[512];
        fixed (byte* from = words, to = found)
        {
            BitRows.CountCells(from, planes, to);
            Assert.Equal(counts, found);
#if NET10_0_OR_GREATER
            Array.Clear(found);
            if (!BitRows.HasBitMatrices)
                return;
            BitRows.TransposeCells(from, planes, to);
            Assert.Equal(counts, found);
#endif
        }
    }
}
