using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Gpu.Building;
using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Llvm.Planning;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>A network that was built, laid out in the memory of a device, and everything that is launched over it.</summary>
internal sealed unsafe class DeviceNetwork : IDisposable
{
    private readonly IDevice _device;
    private readonly DeviceLayout _layout;
    private readonly ulong _memory;
    private readonly Simulation _simulation;
    private readonly ulong _queued;
    private readonly ulong _fedQueued;
    private bool[]? _settings;

    private DeviceNetwork(IrModule module, Simulation simulation, DeviceKernels kernels, IDevice device, DeviceLayout layout, ulong memory, Func<int, ScalarHistory?> former)
    {
        (_device, _layout, _memory, _simulation) = (device, layout, memory, simulation);
        Control = layout.Reserve(ControlOf(0, false, 0, 0, 0).Length * sizeof(long));
        Mirror = new DeviceMirror(simulation, device, layout, UnchangedSlots.Of(module, simulation));
        Logs = new EventLogs(simulation.Populations, layout, device, kernels, Control);
        Fed = new FedEvents(simulation.Populations, layout);
        var cells = new DeviceCells(module, simulation, layout, Mirror, Logs);
        Cells = new CellPlan(module, simulation, kernels, layout, Mirror, cells);
        Delivery = new DeliveryPlan(simulation, kernels, layout, Mirror, Logs, Fed, device.MostThreads);
        Probes = new DeviceProbes(module, kernels, layout, cells, former, Logs.Steps);
        var sums = new DeviceSums(simulation, module.Precision, kernels, layout, Mirror);
        var plans = NetworkPlanner.Plans(module).ToList();
        Groups =
        [
            .. simulation.Groups.Select(group => new GroupPlan(group, module, module.GetSynapse(plans[simulation.Projections.TakeWhile(p => p != group.Projection).Count()].Connection.Synapse ?? ""), simulation, kernels, layout, Mirror, Probes, sums)),
        ];
        Handlers = [.. Groups.SelectMany(g => g.PreHandlers), .. Groups.SelectMany(g => g.PostHandlers)];
        Integrate = [.. Groups.SelectMany(g => g.Integrate)];
        Histories = [.. simulation.Histories.Select(sums.Remember)];
        var totals = simulation.DriveTotals.ToDictionary(t => t, t => layout.Reserve((long)t.Population.Padded * t.Population.SlotBytes(t.Slot)));
        ClearTotals = [.. simulation.DriveTotals.Select(t => sums.Zero(totals[t], t.Population))];
        Drives = [.. Groups.Select(g => (g, g.Drives(totals)))];
        StoreTotals = [.. simulation.DriveTotals.Select(t => sums.Store(t, totals[t]))];
        Collect = CollectWide(simulation, kernels);
        (Enqueue, _queued) = Queue(kernels, [.. Queued]);
        (EnqueueFed, _fedQueued) = Queue(kernels, [.. FedQueued]);
    }

    /// <summary>The control block.</summary>
    public ulong Control { get; }

    public DeviceMirror Mirror { get; }

    public EventLogs Logs { get; }

    /// <summary>What hosts feed to ports.</summary>
    public FedEvents Fed { get; }

    public CellPlan Cells { get; }

    public DeliveryPlan Delivery { get; }

    public DeviceProbes Probes { get; }

    public IReadOnlyList<GroupPlan> Groups { get; }

    /// <summary>Handlers of events, those of pre cells first.</summary>
    public IReadOnlyList<Work> Handlers { get; }

    public IReadOnlyList<Work> Integrate { get; }

    public IReadOnlyList<Work> Histories { get; }

    public IReadOnlyList<Work> ClearTotals { get; }

    public IReadOnlyList<(GroupPlan Group, IReadOnlyList<Work> Work)> Drives { get; }

    public IReadOnlyList<Work> StoreTotals { get; }

    public Work Collect { get; }

    /// <summary>Takes the events of a step into the queues of synapses with variables.</summary>
    public Work Enqueue { get; }

    /// <summary>The same for what is fed to ports.</summary>
    public Work EnqueueFed { get; }

    /// <summary>What delivers the events of a step.</summary>
    public IReadOnlyList<Work> Deliver { get; private set; } = [];

    /// <summary>What delivers what is fed to ports.</summary>
    public IReadOnlyList<Work> DeliverFed { get; private set; } = [];

    /// <summary>The words of a control block.</summary>
    /// <param name="failed">The first launch that failed.</param>
    /// <param name="traps">Whether states that are not finite stop the run.</param>
    /// <param name="step">The first step.</param>
    /// <param name="numerator">The numerator of the length of a step in ms.</param>
    /// <param name="denominator">The denominator.</param>
    public static ReadOnlySpan<long> ControlOf(long failed, bool traps, long step, double numerator, double denominator) =>
        new long[] { failed, traps ? 1 : 0, 0, step, BitConverter.DoubleToInt64Bits(numerator), BitConverter.DoubleToInt64Bits(denominator) };

    /// <summary>Lays a network out.</summary>
    /// <exception cref="DeviceException">The device has less memory than it needs, which is known before any is allocated.</exception>
    public static DeviceNetwork Create(IrModule module, Simulation simulation, DeviceKernels kernels, IDevice device, Func<int, ScalarHistory?> former)
    {
        var measured = new DeviceLayout();
        _ = new DeviceNetwork(module, simulation, kernels, device, measured, 0, former);
        if (measured.Bytes > device.FreeBytes)
        {
            var drawn = simulation.Projections.SelectMany(p => p.Blocks).OfType<DrawnSynapses>().Sum(b => b.Bytes);
            var also = drawn == 0 ? "" : $" beside the {Megabytes(drawn)} MB of its synapses";
            throw new DeviceException(DeviceError.OutOfMemory, $"the network needs {Megabytes(measured.Bytes)} MB of device memory{also}, and {Megabytes(device.FreeBytes)} MB of {device.Description} are free");
        }

        var memory = device.Allocate(measured.Bytes);
        return new DeviceNetwork(module, simulation, kernels, device, new DeviceLayout(device, memory), memory, former);
    }

    /// <summary>Takes over before a step what the host has changed.</summary>
    /// <param name="step">The step.</param>
    /// <param name="isFirst">Whether the device does not have what is under way, which the host keeps as well.</param>
    public void Upload(long step, bool isFirst)
    {
        Mirror.Upload();
        if (isFirst)
        {
            Probes.Upload(step);
            foreach (var group in Groups)
            {
                group.UploadQueues(step);
            }
        }

        // What was cut and what stands still.
        bool[] settings = [.. _simulation.Projections.Select(p => p.IsEnabled), .. Groups.SelectMany(g => g.Frozen)];
        if (_settings is null || !settings.AsSpan().SequenceEqual(_settings))
        {
            _settings = settings;
            foreach (var group in Groups)
            {
                group.UploadFrozen();
            }

            _layout.Store<ulong>(_queued, Queued.SelectMany(w => w).ToArray());
            _layout.Store<ulong>(_fedQueued, FedQueued.SelectMany(w => w).ToArray());
            (Deliver, DeliverFed) = (Delivery.Prepare(false), Delivery.Prepare(true));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Logs.Dispose();
        _device.Free(_memory);
    }

    /// <summary>Bytes, for people.</summary>
    public static string Megabytes(long bytes) => (bytes / 1e6).ToString("F0", System.Globalization.CultureInfo.InvariantCulture);

    private IEnumerable<ulong[]> Queued => Groups.SelectMany(g => g.Queued(Logs.Words, _ => true));

    private IEnumerable<ulong[]> FedQueued => Groups.SelectMany(g => g.Queued(Fed.Words, Fed.Has));

    private (Work Work, ulong Words) Queue(DeviceKernels kernels, List<ulong[]> rows)
    {
        var words = _layout.Words([.. rows.SelectMany(w => w)]);
        return (rows.Count == 0 ? default : new Work(kernels["nl_enqueue"], words, _simulation.Groups.SelectMany(g => g.Queues).Max(q => q.IsPost ? q.Table.Post.Size : q.Table.Pre.Size), false, rows.Count), words);
    }

    private Work CollectWide(Simulation simulation, DeviceKernels kernels)
    {
        var wide = simulation.Accumulators.Where(a => a.IsWide).ToList();
        var realBytes = simulation.Plan.Precision == Runtime.Plans.Precision.Float32 ? sizeof(float) : sizeof(double);
        var words = _layout.Words([.. wide.SelectMany(t => new[] { Mirror[t.Ring], (ulong)t.Slots, t.Population.Padded, BitConverter.DoubleToUInt64Bits(t.Scale64), Mirror[t.ArrivedPointer], (ulong)realBytes })]);
        return wide.Count == 0 ? default : new Work(kernels["nl_collect"], words, wide.Max(t => (long)t.Population.Padded), false, wide.Count);
    }
}
