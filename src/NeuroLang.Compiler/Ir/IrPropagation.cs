using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>
/// A group of synapse states that only events change: what they are <c>elapsed</c> steps after they were stored. Reading stores
/// nothing; a handler that assigns to a member stores the whole group, advanced to its boundary.
/// </summary>
/// <param name="Name">Its name: that of its first state.</param>
/// <param name="Advance">Simultaneous assignments over the stored values and the attribute <c>elapsed</c>.</param>
public sealed record IrPropagation(string Name, ImmutableArray<IrAssign> Advance)
{
    /// <summary>Whether a slot is one of the group.</summary>
    public bool Contains(string slot) => Advance.Any(a => a.Slot == slot);
}
