using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Synapses;

/// <summary>A connection with a synapse model: its tables, and the events on their way to them.</summary>
internal sealed partial class SynapseGroup
{
    private readonly List<(SynapseTable Table, bool IsPost, EventQueue Queue)> _queues = [];

    public SynapseGroup(ConnectionPlan plan, SynapsePlan synapse, SynapseTable[] tables, Projection projection)
    {
        Plan = plan;
        Synapse = synapse;
        Tables = tables;
        Projection = projection;
        Timed = synapse.Timed.ToArray();
        Pres = tables.Select(table => table.Pre).Distinct().ToArray();
        Posts = tables.Select(table => table.Post).Distinct().ToArray();
        var known = new Dictionary<(SynapseTable, bool, SpikeList), EventQueue>();
        var handlers = synapse.Handlers.Select(handler => new SynapseHandler(handler, tables.Select(table => Queue(handler, table, known)).ToArray())).ToArray();
        PreHandlers = handlers.Where(handler => !handler.Plan.IsPost).ToArray();
        PostHandlers = handlers.Where(handler => handler.Plan.IsPost).ToArray();
    }

    public ConnectionPlan Plan { get; }

    public SynapsePlan Synapse { get; }

    /// <summary>The timed handlers; an array, so that going through them allocates nothing.</summary>
    public SynapseTimedPlan[] Timed { get; }

    public SynapseTable[] Tables { get; }

    public Projection Projection { get; }

    /// <summary>The queues of all tables and sides.</summary>
    public IReadOnlyList<(SynapseTable Table, bool IsPost, EventQueue Queue)> Queues => _queues;

    public SynapseHandler[] PreHandlers { get; }

    public SynapseHandler[] PostHandlers { get; }

    /// <summary>The presynaptic populations in order of first appearance in the view.</summary>
    public Population[] Pres { get; }

    /// <summary>The postsynaptic populations in order of first appearance in the view.</summary>
    public Population[] Posts { get; }

    /// <summary>For each drive, for each of <see cref="Posts"/> and each element of a vector that synapses end at, what takes the sums, element -1 where there are none; and what adds to it without sums, where the connection is that simple.</summary>
    public (DriveTotal Total, int Element, StraightDrive? Straight)[][] Totals { get; set; } = [];

    /// <summary>Takes in the events stamped <paramref name="step"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Enqueue(long step)
    {
        foreach (var (table, isPost, queue) in _queues)
        {
            if (Projection.IsEnabled)
                Enqueue(table, isPost, queue, step);
        }
    }

    /// <summary>Takes in the events of one list, stamped <paramref name="step"/>.</summary>
    public void Enqueue(SpikeList source, long step)
    {
        foreach (var (table, isPost, queue) in _queues)
        {
            if (queue.Source == source && Projection.IsEnabled)
                Enqueue(table, isPost, queue, step);
        }
    }

    /// <summary>Forgets the events that were due at a boundary.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Release(long step)
    {
        foreach (var (_, _, queue) in _queues)
            queue.Release(step);
    }

    public void Free()
    {
        foreach (var (_, _, queue) in _queues)
            queue.Dispose();
        foreach (var table in Tables)
            table.Free();
    }

    private static void Enqueue(SynapseTable table, bool isPost, EventQueue queue, long step) => Enqueue(table, isPost, queue, queue.Source.Cells, 0, step);

    /// <summary>Takes in events of cells, numbered from <paramref name="firstCell"/>, stamped <paramref name="step"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Enqueue(SynapseTable table, bool isPost, EventQueue queue, ReadOnlySpan<int> cells, int firstCell, long step)
    {
        if (cells.IsEmpty)
            return;
        if ((isPost ? table.Columns?.Runs : table.Runs) is null)
        {
            // One run each, and one delay.
            queue.AddRows(step + Delay(table, isPost, 0), cells, firstCell, isPost ? 0 : table.FirstCell, isPost ? int.MaxValue : table.Rows);
            return;
        }
        foreach (var place in cells)
        {
            var cell = firstCell + place;
            var (run, end) = Runs(table, isPost, cell);
            for (; run < end; run++)
                queue.Add(step + Delay(table, isPost, run), cell, run);
        }
    }

    // The runs of a cell's row or column, which are one where delays do not differ; none outside the table.
    private static (int First, int End) Runs(SynapseTable table, bool isPost, int cell)
    {
        if (isPost)
            return table.Columns?.Runs is { } runs ? (runs.First(cell), runs.First(cell + 1)) : (cell, cell + 1);
        var row = cell - table.FirstCell;
        return (uint)row < (uint)table.Rows ? table.RunsOf(row) : (0, 0);
    }

    private static int Delay(SynapseTable table, bool isPost, int run) =>
        !isPost ? table.AxonalOf(run)
        : table.Columns?.Runs is { } runs ? runs.Delay(run)
        : table.DendriticSteps;

    private EventQueue Queue(HandlerPlan handler, SynapseTable table, Dictionary<(SynapseTable, bool, SpikeList), EventQueue> known)
    {
        var population = handler.IsPost ? table.Post : table.Pre;
        var number = ViewParts.ValueOf(handler.IsPost ? Plan.Post : Plan.Pre, population, handler.Events, Plan);
        var source = population.Events[number];
        if (known.TryGetValue((table, handler.IsPost, source), out var queue))
            return queue;
        queue = new EventQueue(source, handler.IsPost ? table.LongestDendritic : table.LongestAxonal);
        known.Add((table, handler.IsPost, source), queue);
        _queues.Add((table, handler.IsPost, queue));
        return queue;
    }
}
