using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Execution;
using NeuroLang.Llvm.Gpu.Building;
using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Building;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>
/// A network that a device steps. Cells are set up on the host, and synapses drawn where they will lie; the device computes the steps of a run in batches, and the host goes through
/// them again step by step: it records, counts events and keeps those under way. The state stays on the device; what a host reads or changes of it between runs is copied, and no more.
/// </summary>
internal sealed unsafe partial class GpuSimulation : LlvmSimulation
{
    private readonly IrModule _module;
    private readonly StepPlan _plan;
    private readonly IDevice _device;
    private readonly DeviceKernels _kernels;
    private readonly List<(object Cause, long Step)> _launched = [];
    private readonly List<DeviceLaunch> _batch = [];
    private DeviceNetwork? _network;
    private SampleLog? _samples;
    private DeviceBuilder? _builder;
    private long _end;
    private long _from;
    private long _until;
    private bool _isUploaded;
    private bool _hasEvents;
    private (object Cause, long Step)? _failure;

    public GpuSimulation(LlvmProgram program, DeviceKernels kernels, IDevice device, uint seed, SimulationOptions options)
        : base(program, DeviceBuilder.PlanOf(program.Plan, kernels.Code, device), seed, options)
    {
        (_module, _kernels, _device) = (program.Module, kernels, device);
        _plan = new StepPlan(_module);
    }

    /// <inheritdoc/>
    internal override bool DeliversHere => false;

    /// <inheritdoc/>
    internal override DrawnConnection? DrawElsewhere(int connection)
    {
        DrawnConnection? drawn = null;
        OnDevice(() => drawn = (_builder ??= new DeviceBuilder(this, _kernels, _device)).Draw(connection));
        return drawn;
    }

    /// <inheritdoc/>
    internal override void Starting(long end)
    {
        (_end, _isUploaded, _from, _until) = (end, false, StepIndex, StepIndex);
        if (_network is null)
        {
            OnDevice(() => _network = DeviceNetwork.Create(_module, this, _kernels, _device, Former));
            Watch(_network?.Mirror);
        }
    }

    /// <inheritdoc/>
    internal override bool CanStop => StepIndex >= _until;

    /// <inheritdoc/>
    protected override void Advance()
    {
        if (_network is { } network)
        {
            try
            {
                if (StepIndex >= _until)
                {
                    Compute(network);
                }

                network.Mirror.IsReplaying = true;
                Replay(network);
            }
            catch (DeviceException exception)
            {
                network.Mirror.Lose();
                throw Translated(exception);
            }
            finally
            {
                network.Mirror.IsReplaying = false;
            }
        }
    }

    /// <inheritdoc/>
    internal override void Disposing()
    {
        Watch(null);
        _samples?.Dispose();
        _network?.Dispose();
        _builder?.Dispose();
        (_samples, _network, _builder) = (null, null, null);
        _device.Dispose();
    }

    /// <summary>What a device cannot do stops the run, as what a network cannot do.</summary>
    internal static void OnDevice(Action action)
    {
        try
        {
            action();
        }
        catch (DeviceException exception)
        {
            throw Translated(exception);
        }
    }

    /// <summary>What a device says, as what stops a run.</summary>
    internal static SimulationException Translated(DeviceException exception) =>
        new(exception.Error == DeviceError.OutOfMemory ? SimulationError.DeviceMemory : SimulationError.DeviceFailed, exception.Message);

    /// <summary>Computes the steps of a batch on the device, and gets what the host needs of them.</summary>
    private void Compute(DeviceNetwork network)
    {
        var isFirst = !_hasEvents;
        if (!_isUploaded)
        {
            Upload(network);
        }

        _from = StepIndex;
        _until = Math.Min(_end, _from + BatchLength(network));
        _launched.Clear();
        _batch.Clear();
        var control = DeviceNetwork.ControlOf(long.MaxValue, !Options.NoTrap, _from, _module.StepNumerator, _module.StepDenominator);
        fixed (long* words = control)
        {
            _device.Upload(network.Control, words, control.Length * sizeof(long));
        }

        network.Logs.Clear();
        EnqueueFed(network, isFirst);
        for (var step = _from; step < _until; step++)
        {
            Enqueue(network, step);
        }

        network.Mirror.Step();
        _device.Launch(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_batch), _until == _end);
        network.Logs.Download();
        network.Probes.Download(_device);
        _samples?.Download(_from, _until);
    }

    /// <summary>The most steps of a batch: a whole number of the periods in which something is due, where that can be, so that one batch is launched like the next.</summary>
    private long BatchLength(DeviceNetwork network)
    {
        var most = Math.Min(network.Logs.Steps, _samples?.Steps ?? long.MaxValue);
        var periods = StateRecorders.Select(r => r.Period)
            .Concat(_plan.Hooks.Where(h => h.Kind == IrTimedKind.Every).Select(h => h.Steps))
            .Concat(network.Groups.SelectMany(g => g.Timed).Select(t => t.Plan.Every).Where(every => every > 0));
        var period = 1L;
        foreach (var each in periods)
        {
            period = period > most || each > most ? long.MaxValue : period / (long)System.Numerics.BigInteger.GreatestCommonDivisor(period, each) * each;
        }

        return period > most ? most : most / period * period;
    }

    private void Upload(DeviceNetwork network)
    {
        _isUploaded = true;
        if (StateRecorders.Count != (_samples?.Recorders ?? 0))
        {
            _samples?.Dispose();
            _samples = new SampleLog(_device, _kernels, network.Mirror, StateRecorders);
        }

        network.Upload(StepIndex, !_hasEvents);
        _hasEvents = true;
    }

    /// <summary>Goes through a step that the device has computed.</summary>
    private void Replay(DeviceNetwork network)
    {
        if (FailureOf(network) is { } failure && failure.Step == StepIndex)
        {
            if (IsObserved && failure.Cause is CellWork[] works && works[0].Phase == IrPhase.Integrate)
            {
                Record();
            }

            // Behind the record, which puts what was sampled in the place of what the step left.
            network.Mirror.Fetch();
            Report(network, failure.Cause);
        }

        network.Logs.Replay(StepIndex);
        network.Probes.Replay(StepIndex);
        if (IsObserved)
        {
            Record();
        }

        ReleaseEvents();
        if (StepIndex == _until - 1)
        {
            foreach (var history in Histories)
            {
                history.Seek(StepIndex + 1);
            }
        }
    }

    private void Record()
    {
        _samples?.Replay(StepIndex);
        Observe();
    }

    private (object Cause, long Step)? FailureOf(DeviceNetwork network)
    {
        if (StepIndex != _from && _failure is null)
        {
            return null;
        }

        if (StepIndex == _from)
        {
            long failed;
            _device.Download(&failed, network.Control, sizeof(long));
            _failure = failed < _launched.Count ? _launched[(int)failed] : null;
        }

        return _failure;
    }

    /// <summary>Says what failed in a launch.</summary>
    private void Report(DeviceNetwork network, object cause)
    {
        var works = cause as CellWork[] ?? [];
        foreach (var (work, place, population) in works.SelectMany(w => w.Populations.Select((p, n) => (w, n, p))).OrderBy(t => t.p))
        {
            long trapped;
            _device.Download(&trapped, work.Trapped + (ulong)(place * sizeof(long)), sizeof(long));
            foreach (var slot in trapped != 0 ? work.Traps : [])
            {
                ReportNonFinite(Populations[population], slot, work.Phase == IrPhase.Timed ? StepIndex : StepIndex + 1);
            }
        }

        foreach (var group in network.Groups)
        {
            foreach (var (table, overflow) in group.Overflows)
            {
                Report(group.Group, table, overflow, ReferenceEquals(cause, Events));
            }
        }
    }

    private void Report(SynapseGroup group, SynapseTable table, ulong overflow, bool isEvent)
    {
        const int Words = 5;
        var words = stackalloc long[Words];
        _device.Download(words, overflow, Words * sizeof(long));
        if (words[4] == 0)
        {
            return;
        }

        var (value, cell, contribution, element) = (BitConverter.Int64BitsToDouble(words[0]), (int)words[1], (int)words[2], (int)words[3]);
        try
        {
            (element < 0 ? table.Target(contribution) : table.Targets(contribution)[element]).ThrowOverflow(value, cell);
        }
        catch (SimulationException exception) when (isEvent)
        {
            throw Overflow(group, exception);
        }
    }
}
