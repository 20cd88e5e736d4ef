using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Delivery;

namespace NeuroLang.Runtime.Synapses;

/// <content>Which cells a synapse joins, and its delays.</content>
public sealed unsafe partial class SynapseTable
{
    // Positions and cells of a piece of a column stay in the first-level cache.
    private const int ColumnPieceRows = 1024;

    private readonly NativeBlock _starts;
    private readonly NativeBlock _index;
    private readonly NativeBlock? _dendritic;
    private readonly NativeBlock _posts;
    private readonly NativeBlock _column;
    private readonly int* _rowStarts;

    /// <summary>The dendritic delay in steps where it does not differ, else 0.</summary>
    public int DendriticSteps => _shape.Synapse.DendriticSteps ?? 0;

    internal int FirstCell => _shape.FirstCell;

    internal int Rows => _shape.Rows;

    internal bool IsDense => _shape.IsDense;

    /// <summary>The post cells, 16 or 32 bits each; nothing in dense tables.</summary>
    internal byte* IndexPointer => _index.Pointer;

    internal int DenseStart => _shape.DenseStart;

    internal int DenseCount => _shape.DenseCount;

    /// <summary>Runs of equal axonal delay, where those differ.</summary>
    internal RunIndex? Runs { get; }

    internal ColumnIndex? Columns { get; }

    internal int LongestAxonal => Runs?.Longest ?? _shape.Plan.DelaySteps ?? 0;

    /// <summary>The shortest axonal delay; as good as none where there are no synapses.</summary>
    internal int ShortestAxonal
    {
        get
        {
            var shortest = Count == 0 ? int.MaxValue - 1 : _shape.Plan.DelaySteps ?? int.MaxValue - 1;
            for (var run = 0; Runs is not null && run < Runs.Count; run++)
                shortest = Math.Min(shortest, Runs.Delay(run));
            return shortest;
        }
    }

    internal int LongestDendritic
    {
        get
        {
            var longest = DendriticSteps;
            for (var position = 0; _dendritic is not null && position < Count; position++)
                longest = Math.Max(longest, DendriticPointer[position]);
            return longest;
        }
    }

    internal bool HasDendritic => _dendritic is not null;

    private int* DendriticPointer => _dendritic is null ? null : (int*)_dendritic.Pointer;

    private bool NeedsColumns =>
        !IsDense && _shape.Synapse.Handlers.Any(handler => handler.IsPost && (handler.Kernel >= 0 || _shape.Synapse.DendriticSteps is null));

    /// <summary>The post cells of positions <paramref name="first"/> to <paramref name="end"/> - 1 of one row, valid until the next call.</summary>
    public ReadOnlySpan<int> Posts(int first, int end)
    {
        if (end == first)
            return [];
        if (HasPostsInPlace)
            return new ReadOnlySpan<int>(PostsInPlace(first), end - first);
        CopyPosts(first, end, (int*)_posts.Pointer);
        return new ReadOnlySpan<int>(_posts.Pointer, end - first);
    }

    /// <summary>Whether post cells lie somewhere in 32 bits, and stay there.</summary>
    internal bool HasPostsInPlace => IsDense || _shape.IndexBytes == sizeof(int);

    /// <summary>Where the post cells lie in 32 bits from a position on, within a row; null where they do not.</summary>
    internal int* PostsInPlace(int first) =>
        IsDense ? (int*)_posts.Pointer + first % Math.Max(1, _shape.DenseCount) : _shape.IndexBytes == sizeof(int) ? (int*)_index.Pointer + first : null;

    /// <summary>Copies post cells that have 16 bits.</summary>
    internal void CopyPosts(int first, int end, int* to) => LaneLoops.Widen(to, (ushort*)_index.Pointer + first, end - first);

    /// <summary>The dendritic delays in steps of positions <paramref name="first"/> to <paramref name="end"/> - 1 where they differ, else nothing.</summary>
    public ReadOnlySpan<int> Dendritic(int first, int end) =>
        _dendritic is null ? [] : new ReadOnlySpan<int>(DendriticPointer + first, end - first);

    internal int Start(int row) => IsDense ? row * _shape.DenseCount : _rowStarts[row];

    internal int PostCell(int row, int position) =>
        IsDense ? _shape.DenseStart + position - Start(row)
        : _shape.IndexBytes == sizeof(ushort) ? ((ushort*)_index.Pointer)[position]
        : ((int*)_index.Pointer)[position];

    /// <summary>The dendritic delay of a synapse in steps.</summary>
    public int DendriticAt(int position) => _dendritic is null ? DendriticSteps : DendriticPointer[position];

    /// <summary>The positions of a run, which is a row where axonal delays do not differ.</summary>
    internal (int First, int End, int Delay) Run(int run)
    {
        var (first, end) = Bounds(run);
        (first, end) = Share(run, first, end);
        return (first, end, AxonalOf(run));
    }

    private (int First, int End) Bounds(int run) => Runs?.Bounds(run) ?? (Start(run), Start(run + 1));

    /// <summary>The axonal delay of a run.</summary>
    internal int AxonalOf(int run) => Runs is null ? _shape.Plan.DelaySteps ?? 0 : Runs.Delay(run);

    /// <summary>The runs of a row: from the first to before the second number.</summary>
    internal (int First, int End) RunsOf(int row) => Runs is null ? (row, row + 1) : (Runs.First(row), Runs.First(row + 1));

    /// <summary>The positions and pre cells of a column's run, which is the column of a cell where dendritic delays do not differ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal ReadOnlySpan<int> Column(int run, out ReadOnlySpan<int> pres)
    {
        if (Columns is { } columns)
            return columns.Positions(run, (int*)_column.Pointer, out pres);
        pres = default;
        var offset = run - _shape.DenseStart;
        if (!IsDense || (uint)offset >= (uint)_shape.DenseCount)
            return default;
        var positions = (int*)_column.Pointer;
        LaneLoops.Ramp(positions, offset, _shape.DenseCount, Rows);
        pres = new ReadOnlySpan<int>(positions + Rows, Rows);
        return new ReadOnlySpan<int>(positions, Rows);
    }

    /// <summary>
    /// The same, some synapses at a time; nothing behind the last piece. Positions and cells of a dense column are computed, and do not push its weights, which lie in as many cache lines, out of
    /// the second-level cache.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal ReadOnlySpan<int> ColumnPiece(int run, int piece, out ReadOnlySpan<int> pres)
    {
        pres = default;
        if (!IsDense || Columns is not null)
            return piece == 0 ? Column(run, out pres) : default;
        var (offset, first) = (run - _shape.DenseStart, piece * ColumnPieceRows);
        var count = Math.Min(ColumnPieceRows, Rows - first);
        if ((uint)offset >= (uint)_shape.DenseCount || count <= 0)
            return default;
        var positions = (int*)_column.Pointer + 2L * Rows;
        var cells = positions + ColumnPieceRows;
        LaneLoops.Ramp(positions, offset + first * _shape.DenseCount, _shape.DenseCount, count);
        LaneLoops.Ramp(cells, FirstCell + first, 1, count);
        pres = new ReadOnlySpan<int>(cells, count);
        return new ReadOnlySpan<int>(positions, count);
    }

    /// <summary>Adds ceil(|bound| 2^exponent) for every synapse to the sum of its cell on the given side; where an element is given, for those that end there.</summary>
    internal void AddBounds(bool isPost, double bound, int exponent, long[] sums, int element)
    {
        var each = (long)Math.Ceiling(new PowerOfTwo(exponent).Times(Math.Abs(bound)));
        for (var row = 0; row < Rows; row++)
        {
            var (first, end) = (Start(row), Start(row + 1));
            if (isPost)
            {
                var posts = Posts(first, end);
                for (var n = 0; n < posts.Length; n++)
                    sums[posts[n]] += element < 0 || ElementAt(first + n) == element ? each : 0;
            }
            else
            {
                sums[FirstCell + row] += each * (end - first);
            }
        }
    }

    // The post cells of every row of a dense table, or room for the longest row of 16-bit indices.
    private NativeBlock PreparePosts()
    {
        if (IsDense)
        {
            var stretch = new NativeBlock((long)_shape.DenseCount * sizeof(int));
            for (var n = 0; n < _shape.DenseCount; n++)
                ((int*)stretch.Pointer)[n] = _shape.DenseStart + n;
            return stretch;
        }
        var longest = 0;
        for (var row = 0; row < Rows && _shape.IndexBytes == sizeof(ushort); row++)
            longest = Math.Max(longest, Start(row + 1) - Start(row));
        return new NativeBlock((long)longest * sizeof(int));
    }

    // Room for the positions of a dense column, and the pre cells, which are those of all rows, then for both of a piece; else for the pre cells of the longest column.
    private NativeBlock PrepareColumn()
    {
        if (!IsDense)
            return new NativeBlock((Columns?.Longest ?? 0L) * sizeof(int));
        var column = new NativeBlock(2L * (Rows + ColumnPieceRows) * sizeof(int));
        for (var row = 0; row < Rows; row++)
            ((int*)column.Pointer)[Rows + row] = FirstCell + row;
        return column;
    }
}
