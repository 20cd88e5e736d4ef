using NeuroLang.Llvm.Gpu.Building;
using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Llvm.Standalone;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Delivery;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>What delivers the events of static connections: one launch for stored synapses and one for each kernel that draws them at events, with a row for each block of synapses.</summary>
internal sealed unsafe class DeliveryPlan
{
    private const string Kernel = "nl_deliver";
    private const long MostScratch = 64L << 20;
    private readonly DeviceLayout _layout;
    private readonly DeviceMirror _mirror;
    private readonly EventLogs _logs;
    private readonly FedEvents _fed;
    private readonly DeviceKernels _kernels;
    private readonly long _threads;
    private readonly List<Row> _rows = [];
    private readonly List<(string Kernel, bool IsFed, ulong Words, Row[] Rows)> _launches = [];

    public DeliveryPlan(Simulation simulation, DeviceKernels kernels, DeviceLayout layout, DeviceMirror mirror, EventLogs logs, FedEvents fed, long threads)
    {
        (_kernels, _layout, _mirror, _logs, _fed, _threads) = (kernels, layout, mirror, logs, fed, threads);
        foreach (var projection in simulation.Projections)
        {
            foreach (var block in projection.Blocks.Where(b => b.Count > 0))
            {
                foreach (var words in Words(block))
                {
                    _rows.Add(new Row(projection, block is DrawnSynapses { IsProcedural: true } drawn ? drawn.Kernel : Kernel, block.Pre.Plan.Port != PortKind.None, words, block.Pre.Size));
                }
            }
        }

        foreach (var launch in _rows.GroupBy(r => (r.Kernel, r.IsFed)))
        {
            Row[] rows = [.. launch];
            _launches.Add((launch.Key.Kernel, launch.Key.IsFed, layout.Reserve(rows.Sum(r => r.Words.LongLength) * sizeof(ulong)), rows));
        }
    }

    /// <summary>What is launched in the steps to come; connections that were cut take nothing in.</summary>
    /// <param name="isFed">Whether for what is fed to ports, or for the events of cells.</param>
    public IReadOnlyList<Work> Prepare(bool isFed)
    {
        var works = new List<Work>();
        foreach (var (kernel, _, words, all) in _launches.Where(l => l.IsFed == isFed))
        {
            var rows = all.Where(r => r.Projection.IsEnabled).ToList();
            if (rows.Count > 0)
            {
                _layout.Store<ulong>(words, rows.SelectMany(r => r.Words).ToArray());
                works.Add(new Work(_kernels[kernel], words, rows.Max(r => r.Most), kernel == Kernel, rows.Count));
            }
        }

        return works;
    }

    private IEnumerable<ulong[]> Words(IStaticSynapses block) => block switch
    {
        SynapseBlock stored => [Stored(stored)],
        DrawnSynapses { IsProcedural: false } drawn => [Words(drawn.Source, drawn.Shape(), (drawn.Rows.Starts, drawn.Rows.Index, drawn.Rows.Weights), drawn.Target)],
        DrawnSynapses procedural => [Sent(procedural)],
        _ => Drawn((ProceduralSynapses)block),
    };

    // Threads draw rows into memory of their own where the rule has need of it.
    private ulong[] Sent(DrawnSynapses synapses)
    {
        var length = synapses.ScratchLength;
        var threads = length == 0 ? long.MaxValue : Math.Clamp(Math.Min(_threads, synapses.Pre.Size), 1, Math.Max(1, MostScratch / (length * sizeof(int))));
        var scratch = length == 0 ? 0 : _layout.Reserve(threads * length * sizeof(int));
        return synapses.SendWords(List(synapses.Source), _mirror[synapses.Target.Ring], (scratch, (ulong)threads));
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

    // Synapses that the host would draw at each event are drawn once here and stored.
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
        .. List(source), .. shape.Select(n => (ulong)n), at.Starts, at.Index, at.Weights,
        _mirror[target.Ring], (ulong)target.Slots, target.Population.Padded, (ulong)target.LaneBytes,
    ];

    private ulong[] List(SpikeList source) => _fed.Has(source) ? _fed.Words(source) : _logs.Words(source);

    /// <summary>A block of synapses.</summary>
    /// <param name="Projection">The connection.</param>
    /// <param name="Kernel">What delivers it.</param>
    /// <param name="IsFed">Whether its events are fed to a port.</param>
    /// <param name="Words">Its words.</param>
    /// <param name="Most">The most events of a step.</param>
    private sealed record Row(Projection Projection, string Kernel, bool IsFed, ulong[] Words, long Most);
}
