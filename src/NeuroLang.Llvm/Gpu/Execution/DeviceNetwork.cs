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
    private readonly ulong _fed;

    private DeviceNetwork(IrModule module, Simulation simulation, DeviceKernels kernels, IDevice device, DeviceLayout layout, ulong memory, Func<int, ScalarHistory?> former)
    {
        (_device, _layout, _memory) = (device, layout, memory);
        Control = layout.Reserve(ControlOf(0, false, 0, 0, 0).Length * sizeof(long));
        Mirror = new DeviceMirror(simulation, layout);
        Logs = new EventLogs(simulation.Populations, layout, device, kernels, Control);
        var cells = new DeviceCells(module, simulation, layout, Mirror, Logs);
        Cells = new CellPlan(module, simulation, kernels, layout, Mirror, cells);
        Delivery = new DeliveryPlan(simulation, kernels, layout, Mirror, Logs, device.MostThreads);
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
        var fed = Groups.SelectMany(g => g.Fed(Logs)).ToList();
        _fed = layout.Words([.. fed.SelectMany(w => w)]);
        Enqueue = fed.Count == 0 ? default : new Work(kernels["nl_enqueue"], _fed, simulation.Groups.SelectMany(g => g.Queues).Max(q => q.IsPost ? q.Table.Post.Size : q.Table.Pre.Size), false, fed.Count);
    }

    /// <summary>The control block.</summary>
    public ulong Control { get; }

    public DeviceMirror Mirror { get; }

    public EventLogs Logs { get; }

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

    public Work Enqueue { get; }

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

    /// <summary>Takes the state of the host over before a step.</summary>
    /// <returns>What delivers events in the steps to come.</returns>
    public IReadOnlyList<Work> Upload(long step)
    {
        Mirror.Upload(_device);
        Probes.Upload(step);
        foreach (var group in Groups)
        {
            group.Upload(step);
        }

        _layout.Store<ulong>(_fed, Groups.SelectMany(g => g.Fed(Logs)).SelectMany(w => w).ToArray());
        return Delivery.Prepare();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Logs.Dispose();
        _device.Free(_memory);
    }

    /// <summary>Bytes, for people.</summary>
    public static string Megabytes(long bytes) => (bytes / 1e6).ToString("F0", System.Globalization.CultureInfo.InvariantCulture);

    private Work CollectWide(Simulation simulation, DeviceKernels kernels)
    {
        var wide = simulation.Accumulators.Where(a => a.IsWide).ToList();
        var realBytes = simulation.Plan.Precision == Runtime.Plans.Precision.Float32 ? sizeof(float) : sizeof(double);
        var words = _layout.Words([.. wide.SelectMany(t => new[] { Mirror[t.Ring], (ulong)t.Slots, t.Population.Padded, BitConverter.DoubleToUInt64Bits(t.Scale64), Mirror[t.ArrivedPointer], (ulong)realBytes })]);
        return wide.Count == 0 ? default : new Work(kernels["nl_collect"], words, wide.Max(t => (long)t.Population.Padded), false, wide.Count);
    }
}
