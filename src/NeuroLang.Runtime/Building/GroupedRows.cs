namespace NeuroLang.Runtime.Building;

/// <summary>
/// Rows of a rule that draws by post cell or all over: the synapses are drawn by post row, then sorted by pre row with one
/// counting sort, which leaves posts ascending and equal pairs in generation order.
/// </summary>
internal sealed unsafe class GroupedRows : RowSource
{
    private readonly NativeBlock _posts;
    private readonly NativeBlock _starts;
    private readonly int _rows;

    private GroupedRows(NativeBlock posts, NativeBlock starts, int rows)
    {
        _posts = posts;
        _starts = starts;
        _rows = rows;
    }

    public override double ExpectedPerRow => _rows == 0 ? 0 : (double)((long*)_starts.Pointer)[_rows] / _rows;

    /// <summary>Draws <paramref name="degree"/> pres for each post cell.</summary>
    public static GroupedRows ByIndegree(
        int degree, CellView pre, CellView post, PartnerRule partners, Func<RowScratch> newScratch, int threads)
    {
        var count = (long)degree * post.Count;
        using var picks = new NativeBlock(count * sizeof(int));
        var pick = (int*)picks.Pointer;
        var pieces = Pieces(post.Count, threads);
        Workers.Run(threads, pieces, piece =>
        {
            var scratch = newScratch();
            var end = (int)Workers.Cut(post.Count, pieces, piece + 1);
            var part = 0;
            for (var j = (int)Workers.Cut(post.Count, pieces, piece); j < end; j++)
            {
                part = post.PartOf(j, part);
                partners.Draw(j, degree, post.Populations[part], post.Cell(part, j), pre, scratch);
                scratch.Row.CopyTo(new Span<int>(pick + (long)j * degree, degree));
            }
        });
        var starts = new long[post.Count + 1];
        for (var j = 0; j <= post.Count; j++)
            starts[j] = (long)j * degree;
        return Transpose(pick, starts, pre.Count, threads);
    }

    /// <summary>Takes synapses in generation order.</summary>
    public static GroupedRows OfPairs(int* pres, int* posts, long count, int rows, int columns, int threads)
    {
        // Sorted by post first, so that the sort by pre below leaves every row in order of post.
        var starts = new long[columns + 1];
        for (var n = 0L; n < count; n++)
            starts[posts[n] + 1]++;
        for (var j = 0; j < columns; j++)
            starts[j + 1] += starts[j];
        using var byPost = new NativeBlock(count * sizeof(int));
        var sorted = (int*)byPost.Pointer;
        var next = starts.AsSpan(0, columns).ToArray();
        for (var n = 0L; n < count; n++)
            sorted[next[posts[n]]++] = pres[n];
        return Transpose(sorted, starts, rows, threads);
    }

    public override Span<int> Row(int i, RowScratch scratch)
    {
        var starts = (long*)_starts.Pointer;
        return new Span<int>((int*)_posts.Pointer + starts[i], checked((int)(starts[i + 1] - starts[i])));
    }

    public override void Dispose()
    {
        _posts.Dispose();
        _starts.Dispose();
    }

    private static int Pieces(int items, int threads) => Math.Clamp(items / 16, 1, threads);

    private static GroupedRows Transpose(int* pres, long[] postStarts, int rows, int threads)
    {
        var columns = postStarts.Length - 1;
        var count = postStarts[columns];
        var pieces = Pieces(columns, threads);
        var posts = new NativeBlock(count * sizeof(int));
        var starts = new NativeBlock((rows + 1L) * sizeof(long));
        var cursors = new long[pieces][];
        Workers.Run(threads, pieces, piece =>
        {
            var counts = new long[rows];
            var end = postStarts[Workers.Cut(columns, pieces, piece + 1)];
            for (var n = postStarts[Workers.Cut(columns, pieces, piece)]; n < end; n++)
                counts[pres[n]]++;
            cursors[piece] = counts;
        });
        var rowStarts = (long*)starts.Pointer;
        var position = 0L;
        for (var i = 0; i < rows; i++)
        {
            rowStarts[i] = position;
            foreach (var cursor in cursors)
                (cursor[i], position) = (position, position + cursor[i]);
        }
        rowStarts[rows] = position;
        var sorted = (int*)posts.Pointer;
        Workers.Run(threads, pieces, piece =>
        {
            var cursor = cursors[piece];
            var end = (int)Workers.Cut(columns, pieces, piece + 1);
            for (var j = (int)Workers.Cut(columns, pieces, piece); j < end; j++)
            {
                for (var n = postStarts[j]; n < postStarts[j + 1]; n++)
                    sorted[cursor[pres[n]]++] = j;
            }
        });
        return new GroupedRows(posts, starts, rows);
    }
}
