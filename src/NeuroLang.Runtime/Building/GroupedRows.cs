using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Building;

/// <summary>
/// Rows of a rule that draws by post cell or all over: the synapses are drawn by post row, then sorted by pre row with one
/// counting sort, which leaves posts ascending and equal pairs in generation order.
/// </summary>
internal sealed unsafe class GroupedRows : RowSource
{
    private const long SynapsesPerPiece = 65536;
    private readonly NativeBlock _posts;
    private readonly long[] _starts;

    private GroupedRows(NativeBlock posts, long[] starts)
    {
        _posts = posts;
        _starts = starts;
    }

    public override double ExpectedPerRow => (double)_starts[^1] / Math.Max(1, _starts.Length - 1);

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
        // Sorted by post first, so that the sort by pre leaves every row in order of post.
        var pieces = (int)Math.Clamp(count / SynapsesPerPiece, 1, threads);
        var cuts = Enumerable.Range(0, pieces + 1).Select(piece => Workers.Cut(count, pieces, piece)).ToArray();
        var starts = new long[columns + 1];
        var cursors = Cursors(posts, cuts, starts, threads);
        using var byPost = new NativeBlock(count * sizeof(int));
        var sorted = (int*)byPost.Pointer;
        Workers.Run(threads, pieces, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (piece) =>
        {
            var cursor = cursors[piece];
            for (var n = cuts[piece]; n < cuts[piece + 1]; n++)
                sorted[cursor[posts[n]]++] = pres[n];
        });
        return Transpose(sorted, starts, rows, threads);
    }

    public override Span<int> Row(int i, RowScratch scratch) =>
        new((int*)_posts.Pointer + _starts[i], checked((int)(_starts[i + 1] - _starts[i])));

    public override int TableRow(int i, int n, int j) => (int)(_starts[i] + n);

    public override void Dispose() => _posts.Dispose();

    private static int Pieces(int items, int threads) => Math.Clamp(items / 16, 1, threads);

    private static GroupedRows Transpose(int* pres, long[] postStarts, int rows, int threads)
    {
        var columns = postStarts.Length - 1;
        var pieces = Pieces(columns, threads);
        var cuts = Enumerable.Range(0, pieces + 1).Select(piece => postStarts[Workers.Cut(columns, pieces, piece)]).ToArray();
        var posts = new NativeBlock(postStarts[columns] * sizeof(int));
        var starts = new long[rows + 1];
        var cursors = Cursors(pres, cuts, starts, threads);
        var sorted = (int*)posts.Pointer;
        Workers.Run(threads, pieces, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (piece) =>
        {
            var cursor = cursors[piece];
            var end = (int)Workers.Cut(columns, pieces, piece + 1);
            for (var j = (int)Workers.Cut(columns, pieces, piece); j < end; j++)
            {
                for (var n = postStarts[j]; n < postStarts[j + 1]; n++)
                    sorted[cursor[pres[n]]++] = j;
            }
        });
        return new GroupedRows(posts, starts);
    }

    // Where each piece (from one cut to the next) puts its first item of every key, so that items of a key end up side by
    // side in order of piece; fills in where each key starts.
    private static long[][] Cursors(int* keys, long[] cuts, long[] starts, int threads)
    {
        var buckets = starts.Length - 1;
        var cursors = new long[cuts.Length - 1][];
        Workers.Run(threads, cursors.Length, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (piece) =>
        {
            var counts = new long[buckets];
            for (var n = cuts[piece]; n < cuts[piece + 1]; n++)
                counts[keys[n]]++;
            cursors[piece] = counts;
        });
        var position = 0L;
        for (var key = 0; key < buckets; key++)
        {
            starts[key] = position;
            foreach (var cursor in cursors)
                (cursor[key], position) = (position, position + cursor[key]);
        }
        starts[buckets] = position;
        return cursors;
    }
}
