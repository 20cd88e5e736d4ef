using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;

namespace NeuroLang.Llvm.Gpu.Emission;

/// <summary>
/// What functions over the cells of a population are called with on a device: the words of <see cref="CellFrame"/>, in which <see cref="CellFrame.Due"/> is the
/// first slot of a ring, and behind them for each target the slots of its ring and the bytes of one, and for each event four words of its list (<c>device.h</c>).
/// </summary>
internal sealed class DeviceCellFrame
{
    /// <summary>Words of a list of events.</summary>
    public const int ListWords = 4;

    private readonly int _targets;

    public DeviceCellFrame(IrModule module, IrModel model)
    {
        Cells = new CellFrame(module, model);
        _targets = model.Targets.Length;
        Words = List(model.Events.Length);
    }

    /// <summary>The words that all targets have.</summary>
    public CellFrame Cells { get; }

    /// <summary>How many words there are.</summary>
    public int Words { get; }

    /// <summary>The word of the number of slots of a target's ring.</summary>
    public int RingSlots(int target) => Cells.Words + (2 * target);

    /// <summary>The word of the bytes of a slot of a target's ring.</summary>
    public int RingBytes(int target) => RingSlots(target) + 1;

    /// <summary>The first word of an event's list.</summary>
    public int List(int index) => Cells.Words + (2 * _targets) + (ListWords * index);
}
