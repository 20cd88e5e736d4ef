using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Threads;

namespace NeuroLang.Runtime.Synapses;

/// <summary>
/// What one of several threads handles of a connection with a synapse model: events of all presynaptic cells, which it gets when threads meet, and those of its own postsynaptic cells,
/// which it takes in by itself.
/// </summary>
internal sealed class SynapseShare
{
    private readonly SynapseGroup _whole;
    private readonly (int First, int End)[] _cells;
    private readonly (SynapseTable Table, EventQueue Queue, SpikeList List, int FirstCell)[] _own;
    private readonly (SynapseTable Table, EventQueue Queue, int List)[] _others;

    /// <param name="whole">The connection.</param>
    /// <param name="populations">The thread's part of each population.</param>
    /// <param name="isFirst">Whether this share keeps what belongs to presynaptic cells where the whole connection does.</param>
    /// <param name="targets">The accumulators of the network, as this thread moves them along.</param>
    /// <param name="lists">The number of each list of events of whole populations in the logs of threads.</param>
    public SynapseShare(SynapseGroup whole, IReadOnlyList<Population> populations, bool isFirst, Func<Accumulator, Accumulator> targets, IReadOnlyDictionary<SpikeList, int> lists)
    {
        _whole = whole;
        var parts = whole.Tables.Select(table => populations[table.Post.Index]).ToArray();
        Group = new SynapseGroup(
            whole.Plan, whole.Synapse, [.. whole.Tables.Select((table, t) => table.Part(parts[t].First, parts[t].First + (int)parts[t].Padded, !isFirst, targets))], whole.Projection);
        _cells = [.. Group.Queues.Select(entry => populations[entry.Table.Post.Index]).Select(part => (part.First, part.First + (int)part.Padded))];
        _own = [.. Group.Queues.Where(entry => entry.IsPost).Select(entry => (entry.Table, entry.Queue, OwnList(entry.Table, entry.Queue, populations), populations[entry.Table.Post.Index].First))];
        _others = [.. Group.Queues.Where(entry => !entry.IsPost).Select(entry => (entry.Table, entry.Queue, lists[entry.Queue.Source]))];
    }

    /// <summary>The connection as this thread handles it.</summary>
    public SynapseGroup Group { get; }

    /// <summary>Goes to a boundary: takes over what is under way, and what is kept for presynaptic cells.</summary>
    public void Begin(long step)
    {
        Group.Clear();
        for (var t = 0; t < Group.Tables.Length; t++)
            Group.Tables[t].CopyPreLanes(_whole.Tables[t]);
        for (var n = 0; n < Group.Queues.Count; n++)
        {
            var (_, isPost, queue) = Group.Queues[n];
            var source = _whole.Queues[n].Queue;
            for (var boundary = step; boundary <= step + source.Longest; boundary++)
            {
                for (var node = source.First(boundary); node >= 0;)
                {
                    node = source.Read(node, out var cell, out var run);
                    if (!isPost || (cell >= _cells[n].First && cell < _cells[n].End))
                        queue.Add(boundary, cell, run);
                }
            }
        }
    }

    /// <summary>Takes in the events of the thread's own cells, stamped <paramref name="step"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void TakeOwn(long step)
    {
        foreach (var (table, queue, list, firstCell) in _own)
        {
            if (_whole.Projection.IsEnabled)
                SynapseGroup.Enqueue(table, true, queue, list.Cells, firstCell, step);
        }
    }

    /// <summary>Takes in the events of presynaptic cells of all threads, stamped <paramref name="step"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void TakeOthers(SpikeLog log, int stepOfSlice, long step)
    {
        foreach (var (table, queue, list) in _others)
        {
            if (_whole.Projection.IsEnabled)
                SynapseGroup.Enqueue(table, false, queue, log.Cells(list, stepOfSlice), 0, step);
        }
    }

    private static SpikeList OwnList(SynapseTable table, EventQueue queue, IReadOnlyList<Population> populations) =>
        populations[table.Post.Index].Events[Array.IndexOf(table.Post.Events, queue.Source)];
}
