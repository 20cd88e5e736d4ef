using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Llvm.Emission;

/// <summary>
/// What a kernel over the cells of a population is called with: an array of 64-bit words that hold its scalars and the
/// addresses of its arrays. Kernels are functions of this array alone, so that any language can call them.
/// <code>
/// 0 cells   1 lanes   2 seed   3 salt, and in the high half the index of cell 0 in the whole population   4 step   5 time in ms (float64)
/// then, one word each: the slots of the model; the due sums of its targets; their scales (float64); what arrived at wide
/// targets; the lists of its events; how many cells these hold (written by kernels); the results of aggregates (float64)
/// </code>
/// </summary>
internal sealed class CellFrame
{
    /// <summary>The number of cells.</summary>
    public const int Size = 0;

    /// <summary>The number of lanes of every slot.</summary>
    public const int Lanes = 1;

    /// <summary>The simulation's seed.</summary>
    public const int Seed = 2;

    /// <summary>What is combined with the streams of the population's draws. In the high half, the index of cell 0 where an array is a part of the population's cells.</summary>
    public const int Salt = 3;

    /// <summary>The step k.</summary>
    public const int Step = 4;

    /// <summary>The time t(k) in ms, a float64.</summary>
    public const int Time = 5;

    private const int FirstSlot = 6;

    private readonly IrModel _model;
    private readonly List<string> _aggregates;

    public CellFrame(IrModule module, IrModel model)
    {
        _model = model;
        Storage = new ModelStorage(module, model);
        _aggregates = module.Kernels.Where(k => k.Model == model.Name)
            .SelectMany(k => ModelStorage.Nodes(k.Body))
            .Where(e => e.Op == IrOp.Uniform && LowerReductionsPass.TrySplit(e.Name ?? "", out _, out _))
            .Select(e => e.Name ?? "").Distinct().OrderBy(n => n, StringComparer.Ordinal).ToList();
    }

    /// <summary>The slots in the order of the runtime's arrays.</summary>
    public ModelStorage Storage { get; }

    /// <summary>The uniforms that aggregates over the population give, in order.</summary>
    public IReadOnlyList<string> Aggregates => _aggregates;

    /// <summary>How many words there are.</summary>
    public int Words => Aggregate(_aggregates.Count);

    /// <summary>The word of a slot.</summary>
    public int Slot(int slot) => FirstSlot + slot;

    /// <summary>The word of what is due at a target.</summary>
    public int Due(int target) => FirstSlot + Storage.Slots.Count + target;

    /// <summary>The word of a target's scale.</summary>
    public int Scale(int target) => Due(_model.Targets.Length + target);

    /// <summary>The word of what arrived at a wide target.</summary>
    public int Arrived(int target) => Due((2 * _model.Targets.Length) + target);

    /// <summary>The word of an event's list.</summary>
    public int Event(int index) => Due(3 * _model.Targets.Length) + index;

    /// <summary>The word of the number of cells in an event's list.</summary>
    public int EventCount(int index) => Event(_model.Events.Length + index);

    /// <summary>The word of an aggregate.</summary>
    public int Aggregate(int index) => Event(2 * _model.Events.Length) + index;

    /// <summary>The word of the array with a name of the IR: a slot, or what arrives at a target.</summary>
    public int Array(string name)
    {
        var due = BuildKernelsPass.ArrivalSlot("");
        var arrived = BuildKernelsPass.WideArrivalSlot("");
        return name.StartsWith(due, StringComparison.Ordinal) ? Due(Target(name.Substring(due.Length)))
            : name.StartsWith(arrived, StringComparison.Ordinal) ? Arrived(Target(name.Substring(arrived.Length)))
            : Slot(Storage[name]);
    }

    /// <summary>The word of a uniform; those of <see cref="Time"/>, scales and aggregates are float64, the others integers.</summary>
    public int Uniform(string name)
    {
        var scale = BuildKernelsPass.ScaleUniform("");
        return name switch
        {
            "k" => Step,
            "t" => Time,
            "size" => Size,
            _ when name.StartsWith(scale, StringComparison.Ordinal) => Scale(Target(name.Substring(scale.Length))),
            _ when _aggregates.IndexOf(name) is >= 0 and var index => Aggregate(index),
            _ => throw new InvalidOperationException("No LLVM IR for the uniform " + name),
        };
    }

    /// <summary>The index of an event.</summary>
    public int EventIndex(string name) => IndexOf(_model.Events.Select(e => e.Name), name);

    /// <summary>Whether what a name of the IR stands for is an integer uniform.</summary>
    public static bool IsInteger(int word) => word is Step or Size;

    private int Target(string name) => IndexOf(_model.Targets, name);

    private static int IndexOf(IEnumerable<string> names, string name) => names.TakeWhile(n => n != name).Count();
}
