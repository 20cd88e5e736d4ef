using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>The synapses of one table on a device: who is joined, by pre and by post cell.</summary>
internal sealed class DeviceTable
{
    private readonly SynapseTable _table;
    private readonly DeviceLayout _layout;
    private (ulong Runs, long Count)? _whole;
    private (ulong Positions, ulong Pres, ulong Runs, ulong First)? _columns;
    private (ulong Starts, ulong Positions)? _incoming;
    private ulong? _starts;

    public DeviceTable(SynapseTable table, DeviceLayout layout)
    {
        _table = table;
        _layout = layout;
        Posts = table.IsDense ? layout.Place(table.DenseCount, () => Enumerable.Range(table.DenseStart, table.DenseCount).ToArray()) : layout.Place(table.Count, () => AllPosts(table));
        RunCount = DeviceRun.Count(table);
        Runs = layout.Place(RunCount, () => DeviceRun.OfRows(table));
        FirstRuns = table.Runs is { } runs ? layout.Place(table.Rows + 1L, () => Enumerable.Range(0, table.Rows + 1).Select(runs.First).ToArray()) : 0;
        Dendritic = table.HasDendritic ? layout.Place(table.Count, () => table.Dendritic(0, table.Count).ToArray()) : 0;
    }

    /// <summary>The post cells.</summary>
    public ulong Posts { get; }

    /// <summary>The runs of rows.</summary>
    public ulong Runs { get; }

    /// <summary>How many runs rows have.</summary>
    public long RunCount { get; }

    /// <summary>The first run of each row; 0 where a row is a run.</summary>
    public ulong FirstRuns { get; }

    /// <summary>Dendritic delays where they differ, else 0.</summary>
    public ulong Dendritic { get; }

    /// <summary>Runs with their whole delays.</summary>
    public (ulong Runs, long Count) Whole => _whole ??= (_layout.Place(WholeCount, () => DeviceRun.Whole(_table)), WholeCount);

    /// <summary>Positions and pre cells by post cell, their runs and the first run of each cell (0 where a column is a run).</summary>
    public (ulong Positions, ulong Pres, ulong Runs, ulong First) Columns => _columns ??= PlaceColumns();

    /// <summary>How many runs columns have.</summary>
    public long ColumnRunCount => _table.Columns?.Runs is { } runs ? runs.First(_table.Post.Size) : _table.Post.Size;

    /// <summary>Where the positions of each post cell begin, and these, ascending.</summary>
    public (ulong Starts, ulong Positions) Incoming => _incoming ??= PlaceIncoming();

    /// <summary>Where the positions of each row begin.</summary>
    public ulong Starts => _starts ??= _layout.Place(_table.Rows + 1L, () => Enumerable.Range(0, _table.Rows + 1).Select(_table.Start).ToArray());

    /// <summary>Words of work over all runs, or over those of a queue.</summary>
    public ulong[] RowWork(ulong frame, (ulong Runs, long Count) runs, DeviceQueue? queue) =>
        [frame, Posts, _table.IsDense ? (ulong)_table.DenseCount : 0, runs.Runs, queue is null ? (ulong)runs.Count : ulong.MaxValue, .. queue?.Words ?? new ulong[DeviceQueue.WordCount]];

    private long WholeCount => _table.HasDendritic ? DeviceRun.Whole(_table).Length : DeviceRun.OfRows(_table).Count(r => r.First < r.End);

    private static int[] AllPosts(SynapseTable table) => [.. Enumerable.Range(0, table.Rows).SelectMany(row => table.Posts(table.Start(row), table.Start(row + 1)).ToArray())];

    private (ulong Positions, ulong Pres, ulong Runs, ulong First) PlaceColumns()
    {
        var (runs, count) = (_table.Columns?.Runs, (int)ColumnRunCount);
        var joined = _table.Columns is not null || _table.IsDense ? _table.Count : 0;
        return (
            _layout.Place(joined, () => Enumerable.Range(0, count).SelectMany(run => _table.Column(run, out _).ToArray()).ToArray()),
            _layout.Place(joined, () => Enumerable.Range(0, count).SelectMany(run => Pres(run)).ToArray()),
            _layout.Place(count, () => DeviceRun.OfColumns(_table)),
            runs is null ? 0 : _layout.Place(_table.Post.Size + 1L, () => Enumerable.Range(0, _table.Post.Size + 1).Select(runs.First).ToArray()));
    }

    private int[] Pres(int run)
    {
        _table.Column(run, out var pres);
        return pres.ToArray();
    }

    private (ulong Starts, ulong Positions) PlaceIncoming() => (
        _layout.Place(_table.Post.Size + 1L, () => SortedByPost().Starts),
        _layout.Place(_table.Count, () => SortedByPost().Positions));

    // A counting sort, which keeps positions ascending.
    private (int[] Starts, int[] Positions) SortedByPost()
    {
        var starts = new int[_table.Post.Size + 1];
        var posts = new int[_table.Count];
        for (var row = 0; row < _table.Rows; row++)
        {
            _table.Posts(_table.Start(row), _table.Start(row + 1)).CopyTo(posts.AsSpan(_table.Start(row)));
        }

        foreach (var post in posts)
        {
            starts[post + 1]++;
        }

        for (var cell = 0; cell < _table.Post.Size; cell++)
        {
            starts[cell + 1] += starts[cell];
        }

        var next = starts.ToArray();
        var positions = new int[_table.Count];
        for (var position = 0; position < posts.Length; position++)
        {
            positions[next[posts[position]]++] = position;
        }

        return (starts, positions);
    }
}
