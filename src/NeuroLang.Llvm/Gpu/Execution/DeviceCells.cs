using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;
using NeuroLang.Llvm.Gpu.Emission;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>The frames of all populations on a device.</summary>
internal sealed unsafe class DeviceCells
{
    private readonly DeviceCellFrame[] _frames;
    private readonly ulong[] _addresses;

    public DeviceCells(IrModule module, Simulation simulation, DeviceLayout layout, DeviceMirror mirror, EventLogs logs)
    {
        var frames = module.Models.ToDictionary(m => m.Name, m => new DeviceCellFrame(module, m), StringComparer.Ordinal);
        _frames = [.. module.Populations.Select(p => frames[p.Model])];
        _addresses = new ulong[_frames.Length];
        var target = 0;
        for (var p = 0; p < _frames.Length; p++)
        {
            var model = module.GetModel(module.Populations[p].Model);
            var targets = Enumerable.Range(target, model.Targets.Length).Select(t => simulation.Accumulators[t]).ToArray();
            _addresses[p] = layout.Words(Words(_frames[p], module.Populations[p].Salt, simulation, simulation.Populations[p], targets, mirror, logs));
            target += targets.Length;
        }
    }

    /// <summary>The frame of a population.</summary>
    public ulong this[int population] => _addresses[population];

    /// <summary>The places of a population's words.</summary>
    public CellFrame Frame(int population) => _frames[population].Cells;

    private static ulong[] Words(DeviceCellFrame frame, long salt, Simulation simulation, Population population, Accumulator[] targets, DeviceMirror mirror, EventLogs logs)
    {
        var words = new ulong[frame.Words];
        var cells = frame.Cells;
        words[CellFrame.Size] = (ulong)population.Size;
        words[CellFrame.Lanes] = population.Padded;
        words[CellFrame.Seed] = simulation.Seed;
        words[CellFrame.Salt] = (ulong)salt;
        for (var slot = 0; slot < population.Plan.Slots.Count; slot++)
        {
            words[cells.Slot(slot)] = mirror[population.Pointer(slot)];
        }

        for (var t = 0; t < targets.Length; t++)
        {
            words[cells.Due(t)] = mirror[targets[t].Ring];
            words[cells.Scale(t)] = BitConverter.DoubleToUInt64Bits(targets[t].Scale64);
            words[cells.Arrived(t)] = targets[t].IsWide ? mirror[targets[t].ArrivedPointer] : 0;
            words[frame.RingSlots(t)] = (ulong)targets[t].Slots;
            words[frame.RingBytes(t)] = (ulong)targets[t].SlotBytes;
        }

        for (var e = 0; e < population.EventLists.Count; e++)
        {
            logs.Words(population.EventLists[e]).CopyTo(words, frame.List(e));
        }

        return words;
    }
}
