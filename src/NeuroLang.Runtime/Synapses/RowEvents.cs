using System.Runtime.CompilerServices;

namespace NeuroLang.Runtime.Synapses;

/// <summary>The events of presynaptic cells that reach a table at one boundary, in native memory that is used again.</summary>
internal sealed unsafe class RowEvents : IDisposable
{
    private readonly NativeBuffer<RowEvent> _events = new();
    private readonly NativeBuffer<int> _posts = new();

    public RowEvent* Pointer => _events.Pointer;

    public long Count => _events.Count;

    /// <summary>Takes all events of a queue that are due at a boundary.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Take(SynapseTable table, EventQueue queue, long boundary)
    {
        _events.Clear();
        if (table.Runs is null && table.IsDense)
        {
            TakeDense(table, queue, boundary);
            return;
        }
        var synapses = 0L;
        for (var node = queue.First(boundary); node >= 0;)
        {
            node = queue.Read(node, out var cell, out var run);
            var (first, end, _) = table.Run(run);
            synapses += end - first;
            _events.Add(new RowEvent(table.PostsInPlace(first), cell, first, end));
        }
        if (!table.HasPostsInPlace)
            Widen(table, synapses);
    }

    public void Dispose()
    {
        _events.Dispose();
        _posts.Dispose();
    }

    // Every row has the same post cells.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeDense(SynapseTable table, EventQueue queue, long boundary)
    {
        var (first, end, _) = table.Run(0);
        var posts = table.PostsInPlace(first);
        var count = table.DenseCount;
        for (var node = queue.First(boundary); node >= 0;)
        {
            node = queue.Read(node, out var cell, out var run);
            _events.Add(new RowEvent(posts, cell, (run * count) + first, (run * count) + end));
        }
    }

    // Post cells of 16 bits become 32 bits, row behind row.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Widen(SynapseTable table, long synapses)
    {
        _posts.Reserve(synapses);
        var posts = _posts.Pointer;
        for (var n = 0L; n < _events.Count; n++)
        {
            var found = _events.Pointer[n];
            table.CopyPosts(found.First, found.End, posts);
            _events.Pointer[n] = new RowEvent(posts, found.Cell, found.First, found.End);
            posts += found.End - found.First;
        }
    }
}
