using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>
/// A synapse model, specialised for its constants: what connections with states, equations, drives or more than plain sends refer to.
/// In its expressions <c>w</c> is a slot of the synapse, <c>pre.v</c> and <c>post.v</c> are slots of the cells at its ends.
/// </summary>
/// <param name="Name">The synapse's name, with a number behind it where one synapse has several specialisations.</param>
/// <param name="Slots">Variables that every synapse stores.</param>
/// <param name="PreSlots">Variables kept once for each presynaptic cell of a connection, loaded as <c>atpre.NAME</c>; filled by hoisting.</param>
/// <param name="PostSlots">The same for postsynaptic cells, loaded as <c>atpost.NAME</c>.</param>
/// <param name="Equations">Differential equations; empty after discretisation.</param>
/// <param name="Method">The solver the user asked for, or null.</param>
/// <param name="Propagations">After discretisation: states that events alone change, with what they become between events.</param>
/// <param name="Integrate">After discretisation: simultaneous assignments that advance the other states by one step.</param>
/// <param name="Handlers">What events do: those of presynaptic cells and those of postsynaptic ones, each in source order.</param>
/// <param name="Drives">Continuous contributions in source order.</param>
/// <param name="Timed">Timed handlers in source order.</param>
public sealed record IrSynapse(
    string Name,
    ImmutableArray<IrSlot> Slots,
    ImmutableArray<IrSlot> PreSlots,
    ImmutableArray<IrSlot> PostSlots,
    ImmutableArray<IrEquation> Equations,
    string? Method,
    ImmutableArray<IrPropagation> Propagations,
    ImmutableArray<IrAssign> Integrate,
    ImmutableArray<IrHandler> Handlers,
    ImmutableArray<IrDrive> Drives,
    ImmutableArray<IrTimed> Timed)
{
    /// <summary>In front of a slot of the presynaptic cell.</summary>
    public const string Pre = "pre.";

    /// <summary>In front of a slot of the postsynaptic cell.</summary>
    public const string Post = "post.";

    /// <summary>In front of a variable of the synapse that is kept once for each presynaptic cell.</summary>
    public const string AtPre = "atpre.";

    /// <summary>In front of a variable of the synapse that is kept once for each postsynaptic cell.</summary>
    public const string AtPost = "atpost.";

    /// <summary>In front of the name of a probe with a value for each of its cells: that of the cell at the place that the presynaptic cell has in the connection's view.</summary>
    public const string ByPre = "bypre.";

    /// <summary>In front of the name of a probe with a value for each of its cells: that of the cell at the place that the postsynaptic cell has in the connection's view.</summary>
    public const string ByPost = "bypost.";

    /// <summary>The slot with the place of the presynaptic cell in the connection's view; only in models that read by it.</summary>
    public const string PrePlace = "synapse.i";

    /// <summary>The slot with the place of the postsynaptic cell in the connection's view; only in models that read by it.</summary>
    public const string PostPlace = "synapse.j";

    /// <summary>The attribute that counts the steps since a group of event-driven states was stored.</summary>
    public const string Elapsed = "elapsed";

    /// <summary>The slot that says whether a synapse exists (1) or is pruned (0); only in models that prune or grow.</summary>
    public const string Alive = "synapse.alive";

    /// <summary>The slot that numbers synapses of the same pair of cells; only in models that draw random numbers while running.</summary>
    public const string Multiplicity = "synapse.multiplicity";

    /// <summary>The slot that says at which of the connection's <see cref="IrConnection.Elements"/> a synapse ends; only where connections have them.</summary>
    public const string Element = "synapse.element";

    /// <summary>In kernels: the scratch slot for what is summed over the synapses of a cell.</summary>
    public const string Values = "synapse.values";

    /// <summary>In kernels: in front of the slot that holds the boundary at which a group of event-driven states was stored.</summary>
    public const string Stamp = "stamp.";

    /// <summary>In front of a slot: the uniform that is 1 while a connection's slot is frozen, and 0 otherwise.</summary>
    public const string Frozen = "frozen.";

    /// <summary>The slots that an experiment freezes at some time, <see cref="Alive"/> among them where it freezes pruning and growing; by their own names, wherever they are kept.</summary>
    public ImmutableArray<string> Freezable { get; init; } = [];

    /// <summary>Bounds of states.</summary>
    public ImmutableArray<IrBound> Bounds { get; init; } = [];

    /// <summary>The slot of that name, with its prefix where it is kept in a cell, or null.</summary>
    public IrSlot? FindSlot(string name) =>
        name.StartsWith(AtPre, StringComparison.Ordinal) ? Find(PreSlots, name.Substring(AtPre.Length))
        : name.StartsWith(AtPost, StringComparison.Ordinal) ? Find(PostSlots, name.Substring(AtPost.Length))
        : Find(Slots, name);

    private static IrSlot? Find(ImmutableArray<IrSlot> slots, string name) => slots.FirstOrDefault(s => s.Name == name);
}
