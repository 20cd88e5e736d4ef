using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Llvm.Standalone;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Delivery;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>What delivers the events of static connections: one launch, with a row for each block of synapses.</summary>
internal sealed unsafe class DeliveryPlan
{
    private readonly DeviceLayout _layout;
    private readonly DeviceMirror _mirror;
    private readonly EventLogs _logs;
    private readonly nint _kernel;
    private readonly List<(Projection Projection, ulong[] Words, long Most)> _rows = [];
    private readonly ulong _words;

    public DeliveryPlan(Simulation simulation, DeviceKernels kernels, DeviceLayout layout, DeviceMirror mirror, EventLogs logs)
    {
        (_layout, _mirror, _logs) = (layout, mirror, logs);
        _kernel = kernels["nl_deliver"];
        foreach (var projection in simulation.Projections)
        {
            foreach (var block in projection.Blocks.Where(b => b.Count > 0))
            {
                foreach (var words in block is SynapseBlock stored ? [Stored(stored)] : Drawn((ProceduralSynapses)block))
                {
                    _rows.Add((projection, words, block.Pre.Size));
                }
            }
        }

        _words = layout.Reserve(_rows.Sum(r => r.Words.LongLength) * sizeof(ulong));
    }

    /// <summary>What is launched in the steps to come; connections that were cut take nothing in.</summary>
    public Work Prepare()
    {
        var rows = _rows.Where(r => r.Projection.IsEnabled).ToList();
        _layout.Store<ulong>(_words, rows.SelectMany(r => r.Words).ToArray());
        return rows.Count == 0 ? default : new Work(_kernel, _words, rows.Max(r => r.Most), true, rows.Count);
    }

    private ulong[] Stored(SynapseBlock block)
    {
        var shape = block.Shape;
        var starts = shape.IsDense ? 0 : _layout.Place(block.Starts, (shape.Rows + 1L) * sizeof(long));
        var index = shape.IsDense ? 0 : _layout.Place(block.Index, block.Count * shape.IndexBytes);
        var weights = block.Weights is null ? 0 : _layout.Place(block.Weights, block.Count * shape.Target.LaneBytes);
        return Words(
            shape.Source,
            [shape.FirstCell, shape.Rows, shape.IndexBytes, shape.HasDelays ? 1 : 0, shape.DelaySteps, shape.DenseStart, shape.DenseCount, block.Constant],
            (starts, index, weights),
            shape.Target);
    }

    // Synapses that are drawn at each event are drawn once here and stored.
    private IEnumerable<ulong[]> Drawn(ProceduralSynapses synapses)
    {
        var most = Math.Min(int.MaxValue / 2, synapses.Count);
        if (synapses.Count > most || !StaticPart.FitsIndex(synapses))
        {
            throw new DeviceException(DeviceError.OutOfMemory, $"a procedural connection of {synapses.Count} synapses has to be stored on a device, and does not fit");
        }

        foreach (var target in synapses.Targets.Distinct())
        {
            var part = _layout.IsReal ? StaticPart.Of(synapses, _ => 0).ElementAt(synapses.Targets.Distinct().TakeWhile(t => t != target).Count()) : null;
            var starts = Section((synapses.Pre.Size + 1L) * sizeof(long), part, 0);
            var index = Section(synapses.Count * sizeof(int), part, 1);
            var weights = Section(synapses.Count * target.LaneBytes, part, 2);
            yield return Words(synapses.Source, [0, synapses.Pre.Size, sizeof(int), 1, 0, 0, 0, 0], (starts, index, weights), target);
        }
    }

    private ulong Section(long bytes, StaticPart? part, int section)
    {
        var at = _layout.Reserve(bytes);
        if (part is not null)
        {
            _layout.Store<byte>(at, part.Sections[section].ToArray());
        }

        return at;
    }

    private ulong[] Words(SpikeList source, long[] shape, (ulong Starts, ulong Index, ulong Weights) at, Accumulator target) =>
    [
        .. _logs.Words(source), .. shape.Select(n => (ulong)n), at.Starts, at.Index, at.Weights,
        _mirror[target.Ring], (ulong)target.Slots, target.Population.Padded, (ulong)target.LaneBytes,
    ];
}
