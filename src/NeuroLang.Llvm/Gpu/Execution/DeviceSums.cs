using NeuroLang.Runtime;
using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>Aggregates over the synapses of each cell on a device: room for partial sums, and what is launched.</summary>
internal sealed unsafe class DeviceSums
{
    private const int Partials = 16;
    private readonly DeviceKernels _kernels;
    private readonly DeviceLayout _layout;
    private readonly DeviceMirror _mirror;
    private readonly int _realBytes;
    private readonly ulong _partials;
    private readonly ulong _counts;

    public DeviceSums(Simulation simulation, Compiler.Ir.Precision precision, DeviceKernels kernels, DeviceLayout layout, DeviceMirror mirror)
    {
        (_kernels, _layout, _mirror) = (kernels, layout, mirror);
        _realBytes = precision == Compiler.Ir.Precision.Float32 ? sizeof(float) : sizeof(double);
        var tables = simulation.Groups.Where(g => g.Synapse.Drives.Count > 0 || g.Synapse.Timed.Any(t => t.Reductions.Count > 0)).SelectMany(g => g.Tables).ToList();
        var lanes = tables.Select(t => (long)Math.Max(t.Pre.Padded, t.Post.Padded)).DefaultIfEmpty().Max();
        _partials = layout.Reserve(Partials * lanes * _realBytes);
        _counts = layout.Reserve(lanes * sizeof(int));
        Values = layout.Reserve(tables.Select(t => (long)t.Count).DefaultIfEmpty().Max() * _realBytes);
    }

    /// <summary>What kernels write for each synapse.</summary>
    public ulong Values { get; }

    /// <summary>What begins an aggregate for the cells of a population, and what ends it and adds the results to <paramref name="total"/>, where that is not 0.</summary>
    public (Work Begin, Work End) Frame(Population cells, ReductionKind kind, ulong total)
    {
        var words = _layout.Words([_partials, _counts, cells.Padded, Function(kind), total, Bits, cells.Padded]);
        return (new Work(_kernels["nl_sums_begin"], words, (long)cells.Padded), new Work(_kernels["nl_sums_end"], words, (long)cells.Padded));
    }

    /// <summary>What adds the values of a table to its post cells, or to its pre cells.</summary>
    public Work Add(SynapseTable table, DeviceTable placed, ReductionKind kind, bool isIncoming, int element)
    {
        var (starts, positions) = isIncoming ? placed.Incoming : (placed.Starts, 0);
        var cells = isIncoming ? table.Post.Size : table.Rows;
        var words = _layout.Words(
        [
            _partials, _counts, (isIncoming ? table.Post : table.Pre).Padded, Function(kind), isIncoming ? 0 : (ulong)table.FirstCell, Bits, starts, positions, Values,
            table.AliveSlot < 0 ? 0 : _mirror[table.Slots.Pointer(table.AliveSlot)], table.ElementSlot < 0 ? 0 : _mirror[table.Slots.Pointer(table.ElementSlot)], (ulong)element, (ulong)cells,
        ]);
        return new Work(_kernels["nl_sums_add"], words, cells);
    }

    /// <summary>What copies the results to a slot.</summary>
    public Work Copy(ulong slot, Population cells) => Copy(slot, _partials, (long)cells.Size * _realBytes);

    /// <summary>What makes memory zero.</summary>
    public Work Zero(ulong at, Population cells) => Copy(at, 0, (long)cells.Padded * _realBytes);

    /// <summary>What adds totals to a slot of the cells that drives reach.</summary>
    public Work Store(DriveTotal total, ulong sums)
    {
        var driven = _layout.Place(total.Population.Size, () => total.Driven.ToArray().Select(d => d ? 1 : 0).ToArray());
        var words = _layout.Words([_mirror[total.Population.Pointer(total.Slot)], sums, driven, Bits, (ulong)total.Population.Size]);
        return new Work(_kernels["nl_sums_store"], words, total.Population.Size);
    }

    /// <summary>What copies a slot to its former values.</summary>
    public Work Remember(ValueHistory history)
    {
        var copies = history.Longest + 1;
        var words = history.Bytes / copies / sizeof(int);
        return new Work(_kernels["nl_remember"], _layout.Words([_mirror[history.Population.Pointer(history.Slot)], _mirror[history.Start], (ulong)copies, (ulong)words]), words);
    }

    private ulong Bits => (ulong)_realBytes * 8;

    private static ulong Function(ReductionKind kind) => kind switch { ReductionKind.Sum => 0, ReductionKind.Max => 1, _ => 2 };

    private Work Copy(ulong to, ulong from, long bytes) => new(_kernels["nl_copy"], _layout.Words([to, from, (ulong)(bytes / sizeof(int))]), bytes / sizeof(int));
}
