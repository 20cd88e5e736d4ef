using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>
/// What functions over the synapses of a table are called with on a device: the words of <see cref="SynapseFrame"/>, in which uniforms are addresses and, for drives,
/// slots of pre cells are addresses of what says where former values are; behind them five words for a contribution that does not fit.
/// </summary>
internal sealed unsafe class DeviceSynapseFrame
{
    private const int OverflowWords = 5;
    private readonly SynapseFrame _frame;
    private readonly SynapseTable _table;
    private readonly IrSynapse _synapse;
    private readonly DeviceLayout _layout;
    private readonly DeviceMirror _mirror;
    private readonly ulong[] _words;

    public DeviceSynapseFrame(IrModule module, IrSynapse synapse, SynapseTable table, Simulation simulation, DeviceTable placed, DeviceLayout layout, DeviceMirror mirror, DeviceProbes probes, ulong values, bool isDrive)
    {
        (_frame, _table, _synapse, _layout, _mirror) = (new SynapseFrame(module, synapse), table, synapse, layout, mirror);
        _words = new ulong[_frame.Words + OverflowWords];
        _words[SynapseFrame.Seed] = simulation.Seed;
        _words[SynapseFrame.PreSalt] = table.PreSalt;
        _words[SynapseFrame.PostSalt] = table.PostSalt;
        _words[SynapseFrame.DendriticSteps] = (ulong)table.DendriticSteps;
        _words[SynapseFrame.Dendritic] = placed.Dendritic;
        _words[SynapseFrame.Values] = values;
        Place(SynapseFrame.Slot(0), table.Slots);
        Place(_frame.PreSlots, table.PreLanes);
        Place(_frame.PostSlots, table.PostLanes);
        Place(_frame.PostReads, table.Post, _frame.Storage.PostReads);
        for (var n = 0; n < _frame.Storage.PreReads.Count; n++)
        {
            var slot = table.Pre.SlotIndex(_frame.Storage.PreReads[n]);
            _words[_frame.PreReads + n] = isDrive ? Former(simulation, slot) : mirror[table.Pre.Pointer(slot)];
        }

        Contributions();
        for (var u = 0; u < _frame.Uniforms.Count; u++)
        {
            _words[_frame.Uniform(u)] = Uniform(module, probes, _frame.Uniforms[u]);
        }

        for (var n = 0; n < _frame.Cells.Count; n++)
        {
            _words[_frame.CellValues(n)] = probes.Values(ProbeIndex(module, _frame.Cells[n]));
        }

        Address = layout.Words(_words);
    }

    /// <summary>Where it lies.</summary>
    public ulong Address { get; }

    /// <summary>Where it notes a contribution that does not fit: value, cell, contribution, element, 1.</summary>
    public ulong Overflow => Address + (ulong)(_frame.Words * sizeof(ulong));

    /// <summary>Takes over which variables are frozen, and forgets contributions that did not fit.</summary>
    public void Upload()
    {
        for (var u = 0; u < _frame.Uniforms.Count; u++)
        {
            if (_frame.Uniforms[u].StartsWith(IrSynapse.Frozen, StringComparison.Ordinal))
            {
                _words[_frame.Uniform(u)] = BitConverter.DoubleToUInt64Bits(_table.IsFrozen(_synapse.Freezable.IndexOf(_frame.Uniforms[u][IrSynapse.Frozen.Length..])));
            }
        }

        _layout.Store<ulong>(Address, _words);
    }

    private static int ProbeIndex(IrModule module, string name) => module.Probes.TakeWhile(p => p.Name != name).Count();

    private static ulong Uniform(IrModule module, DeviceProbes probes, string name) =>
        name.StartsWith(IrProbe.Former, StringComparison.Ordinal) ? probes.Former(ProbeIndex(module, name[IrProbe.Former.Length..]))
        : name.StartsWith(IrProbe.Now, StringComparison.Ordinal) ? probes.Result(ProbeIndex(module, name[IrProbe.Now.Length..]))
        : 0;

    private ulong Former(Simulation simulation, int slot)
    {
        var history = simulation.Histories.FirstOrDefault(h => h.Population == _table.Pre && h.Slot == slot);
        var live = _mirror[_table.Pre.Pointer(slot)];
        return history is null
            ? _layout.Words([live, 0, 0, 0])
            : _layout.Words([live, _mirror[history.Start], (ulong)(history.Longest + 1), (ulong)(history.Bytes / (history.Longest + 1))]);
    }

    private void Contributions()
    {
        for (var c = 0; c < _frame.Contributions; c++)
        {
            if (_table.Targets(c) is { Length: > 0 } elements)
            {
                _words[_frame.Contribution(c, SynapseFrame.Ring)] = _layout.Words([.. elements.SelectMany(Target)]);
            }
            else
            {
                Target(_table.Target(c)).CopyTo(_words, _frame.Contribution(c, 0));
            }
        }
    }

    private ulong[] Target(Accumulator target) =>
    [
        _mirror[target.Ring], (ulong)target.SlotBytes, (ulong)target.Slots, 0, (ulong)target.LaneBytes,
        BitConverter.DoubleToUInt64Bits(Math.ScaleB(1.0, target.Shift / 2)),
        BitConverter.DoubleToUInt64Bits(Math.ScaleB(1.0, target.Shift - (target.Shift / 2))),
        BitConverter.DoubleToUInt64Bits(target.Limit),
    ];

    private void Place(int first, LaneSet lanes)
    {
        for (var slot = 0; slot < lanes.Slots; slot++)
        {
            _words[first + slot] = _mirror[lanes.Pointer(slot)];
        }
    }

    private void Place(int first, Population cells, List<string> names)
    {
        for (var n = 0; n < names.Count; n++)
        {
            _words[first + n] = _mirror[cells.Pointer(cells.SlotIndex(names[n]))];
        }
    }
}
