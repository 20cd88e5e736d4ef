using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>What is launched over the synapses of a connection with a synapse model.</summary>
internal sealed class GroupPlan
{
    private readonly DeviceKernels _kernels;
    private readonly DeviceSums _sums;
    private readonly DeviceMirror _mirror;
    private readonly Dictionary<SynapseTable, (DeviceTable Placed, DeviceSynapseFrame Frame, DeviceSynapseFrame DriveFrame)> _tables = [];
    private readonly Dictionary<EventQueue, DeviceQueue> _queues = [];
    private readonly DeviceLayout _layout;

    public GroupPlan(SynapseGroup group, IrModule module, IrSynapse synapse, Simulation simulation, DeviceKernels kernels, DeviceLayout layout, DeviceMirror mirror, DeviceProbes probes, DeviceSums sums)
    {
        (Group, _kernels, _sums, _mirror, _layout) = (group, kernels, sums, mirror, layout);
        foreach (var table in group.Tables)
        {
            var placed = new DeviceTable(table, layout);
            DeviceSynapseFrame Frame(bool isDrive) => new(module, synapse, table, simulation, placed, layout, mirror, probes, sums.Values, isDrive);
            _tables.Add(table, (placed, Frame(false), Frame(true)));
        }

        foreach (var (table, isPost, queue) in group.Queues)
        {
            _queues.Add(queue, new DeviceQueue(queue, isPost ? _tables[table].Placed.ColumnRunCount : _tables[table].Placed.RunCount, layout));
        }

        PreHandlers = [.. group.PreHandlers.SelectMany(handler => group.Tables.SelectMany((table, t) => Handle(handler, table, handler.Queues[t])))];
        PostHandlers = [.. group.PostHandlers.SelectMany(handler => group.Tables.SelectMany((table, t) => Handle(handler, table, handler.Queues[t])))];
        Integrate = group.Synapse.IntegrateKernel < 0 ? [] : [.. group.Tables.Select(table => Rows(group.Synapse.IntegrateKernel, table))];
        Timed = [.. group.Timed.Where(t => !t.IsStart).Select(t => (t, Time(t).ToArray()))];
    }

    /// <summary>The connection.</summary>
    public SynapseGroup Group { get; }

    /// <summary>Handlers of events of pre cells.</summary>
    public IReadOnlyList<Work> PreHandlers { get; }

    /// <summary>Handlers of events of post cells.</summary>
    public IReadOnlyList<Work> PostHandlers { get; }

    /// <summary>One step of the equations.</summary>
    public IReadOnlyList<Work> Integrate { get; }

    /// <summary>Timed handlers.</summary>
    public IReadOnlyList<(SynapseTimedPlan Plan, Work[] Work)> Timed { get; }

    /// <summary>Drives, onto the sums that <paramref name="totals"/> gives.</summary>
    public IReadOnlyList<Work> Drives(IReadOnlyDictionary<DriveTotal, ulong> totals) => [.. Enumerable.Range(0, Group.Synapse.Drives.Count).SelectMany(drive => Drive(drive, totals))];

    /// <summary>Whether each variable stands still.</summary>
    public IEnumerable<bool> Frozen => Group.Tables.SelectMany(table => Enumerable.Range(0, Group.Synapse.Freezable.Count).Select(n => table.IsFrozen(n) != 0));

    /// <summary>The words of what lists feed (<c>nl_enqueue</c>), one array for each queue of the lists that are wanted.</summary>
    public IEnumerable<ulong[]> Queued(Func<SpikeList, ulong[]> list, Func<SpikeList, bool> isWanted) => Group.Queues.Where(q => isWanted(q.Queue.Source)).Select(q =>
    {
        var (placed, table) = (_tables[q.Table].Placed, q.Table);
        return q.IsPost
            ? new[] { list(q.Queue.Source), _queues[q.Queue].Words, [0, (ulong)table.Post.Size, placed.Columns.First, placed.Columns.Runs, Group.Projection.IsEnabled ? 1u : 0] }.SelectMany(w => w).ToArray()
            : [.. list(q.Queue.Source), .. _queues[q.Queue].Words, (ulong)table.FirstCell, (ulong)table.Rows, placed.FirstRuns, placed.Runs, Group.Projection.IsEnabled ? 1u : 0];
    });

    /// <summary>Takes over events under way.</summary>
    public void UploadQueues(long step)
    {
        foreach (var queue in _queues.Values)
        {
            queue.Upload(step);
        }
    }

    /// <summary>Takes over which variables stand still.</summary>
    public void UploadFrozen()
    {
        foreach (var (_, frame, drive) in _tables.Values)
        {
            frame.Upload();
            drive.Upload();
        }
    }

    /// <summary>The tables and where each notes contributions that do not fit.</summary>
    public IEnumerable<(SynapseTable Table, ulong Overflow)> Overflows => _tables.Select(t => (t.Key, t.Value.Frame.Overflow));

    private IEnumerable<Work> Handle(SynapseHandler handler, SynapseTable table, EventQueue source)
    {
        var (placed, frame, _) = _tables[table];
        var queue = _queues[source];
        var columns = handler.Plan.IsPost ? placed.Columns : default;
        var words = handler.Plan.IsPost
            ? _layout.Words([frame.Address, columns.Positions, columns.Pres, columns.Runs, ulong.MaxValue, .. queue.Words])
            : _layout.Words(placed.RowWork(frame.Address, (placed.Runs, placed.RunCount), queue));
        var most = handler.Plan.IsPost ? placed.ColumnRunCount : placed.RunCount;
        if (_kernels.Synapse(handler.Plan.Kernel) is not 0 and var kernel)
        {
            yield return new Work(kernel, words, most, true);
        }

        if (_kernels.Synapse(handler.Plan.CellKernel) is not 0 and var end)
        {
            yield return new Work(end, words, most);
        }
    }

    private Work Rows(int kernel, SynapseTable table)
    {
        var (placed, frame, _) = _tables[table];
        return new Work(_kernels.Synapse(kernel), _layout.Words(placed.RowWork(frame.Address, (placed.Runs, placed.RunCount), null)), placed.RunCount, true);
    }

    private IEnumerable<Work> Time(SynapseTimedPlan timed)
    {
        foreach (var reduction in timed.Reductions)
        {
            foreach (var work in (reduction.Incoming ? Group.Posts : Group.Pres).SelectMany(population => Reduce(reduction, population)))
            {
                yield return work;
            }
        }

        foreach (var table in Group.Tables.Where(_ => timed.Kernel >= 0))
        {
            yield return Rows(timed.Kernel, table);
        }
    }

    // Over the tables of a connection that share a population, whose results all of them keep.
    private IEnumerable<Work> Reduce(ReductionPlan reduction, Population population)
    {
        var tables = Group.Tables.Where(table => (reduction.Incoming ? table.Post : table.Pre) == population).ToList();
        var (begin, end) = _sums.Frame(population, reduction.Function, 0);
        yield return begin;
        foreach (var table in tables)
        {
            yield return Rows(reduction.Kernel, table);
            yield return _sums.Add(table, _tables[table].Placed, reduction.Function, reduction.Incoming, -1);
        }

        yield return end;
        foreach (var table in tables)
        {
            yield return Keep(table, reduction, population);
        }
    }

    private unsafe Work Keep(SynapseTable table, ReductionPlan reduction, Population population) =>
        _sums.Copy(_mirror[(reduction.Incoming ? table.PostLanes : table.PreLanes).Pointer(reduction.Slot)], population);

    private IEnumerable<Work> Drive(int drive, IReadOnlyDictionary<DriveTotal, ulong> totals)
    {
        var kernel = _kernels.Synapse(Group.Synapse.Drives[drive].Kernel);
        SynapseTable? driven = null;
        foreach (var (total, element, _) in Group.Totals[drive])
        {
            var (begin, end) = _sums.Frame(total.Population, ReductionKind.Sum, totals[total]);
            yield return begin;
            foreach (var table in Group.Tables.Where(table => table.Post == total.Population))
            {
                // The kernel's values are those of the table that it ran over last.
                if (table != driven)
                {
                    var (placed, _, frame) = _tables[table];
                    yield return new Work(kernel, _layout.Words(placed.RowWork(frame.Address, placed.Whole, null)), placed.Whole.Count, true);
                }

                driven = table;
                yield return _sums.Add(table, _tables[table].Placed, ReductionKind.Sum, true, element);
            }

            yield return end;
        }
    }
}
