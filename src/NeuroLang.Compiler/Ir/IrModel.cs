using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>
/// A cell model, specialised for the constants and the targets of the populations that use it: the model form of the IR,
/// which the reference interpreter executes once equations are discretised.
/// </summary>
/// <param name="Name">The cell's name, with a number behind it where one cell has several specialisations.</param>
/// <param name="Slots">Its per-cell variables in storage order.</param>
/// <param name="Definitions"><c>let</c>s and functions; empty after inlining.</param>
/// <param name="Equations">Differential equations; empty after discretisation.</param>
/// <param name="Method">The solver the user asked for, or null.</param>
/// <param name="Integrate">After discretisation: simultaneous assignments (all read the state before); a slot on hold keeps its value while the cell is held.</param>
/// <param name="Update">Statements once a step after integration.</param>
/// <param name="Events">The spike first, where there is one, then other events in source order.</param>
/// <param name="Refractory">Dead time, or null.</param>
/// <param name="Timed">Timed handlers in source order.</param>
/// <param name="Targets">Slots (states or inputs) at which connections of this circuit end.</param>
/// <param name="Observed">Definitions to store in <see cref="IrSlotKind.Observed"/> slots when recorded: simultaneous assignments.</param>
public sealed record IrModel(
    string Name,
    ImmutableArray<IrSlot> Slots,
    ImmutableArray<IrDefinition> Definitions,
    ImmutableArray<IrEquation> Equations,
    string? Method,
    ImmutableArray<IrAssign> Integrate,
    ImmutableArray<IrStatement> Update,
    ImmutableArray<IrEvent> Events,
    IrRefractory? Refractory,
    ImmutableArray<IrTimed> Timed,
    ImmutableArray<string> Targets,
    ImmutableArray<IrAssign> Observed)
{
    /// <summary>Those of the targets that are summed in 64 bits in every precision, because no bound of what arrives is known.</summary>
    public ImmutableArray<string> WideTargets { get; init; } = [];

    /// <summary>Those of the targets to which drives add, in the order of <see cref="Targets"/>.</summary>
    public ImmutableArray<string> DrivenTargets { get; init; } = [];

    /// <summary>The slot that says whether the cell is silenced.</summary>
    public const string SilenceSlot = "silenced";

    /// <summary>States that an experiment may clamp: while the slot <see cref="ClampSlot"/> of a cell is not zero, nothing in a step changes them.</summary>
    public ImmutableArray<string> Clamps { get; init; } = [];

    /// <summary>Whether an experiment may silence the cells: while the slot <see cref="SilenceSlot"/> is not zero, a cell tests no event.</summary>
    public bool CanSilence { get; init; }

    /// <summary>The slot that says whether a state of the cell is clamped.</summary>
    public static string ClampSlot(string state) => "clamped." + state;

    /// <summary>The slot of that name, or null.</summary>
    public IrSlot? FindSlot(string name) => Slots.FirstOrDefault(s => s.Name == name);

    /// <summary>After discretisation: the Runge–Kutta method by which some state is integrated, for messages; null where none is.</summary>
    public string? RungeKutta { get; init; }
}
