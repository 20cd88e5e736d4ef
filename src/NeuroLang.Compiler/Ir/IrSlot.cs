using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir;

/// <summary>A per-cell variable of a model.</summary>
/// <param name="Name">Its name; elements of a vector are <c>m.0</c>, <c>m.1</c>…, derivatives <c>x'</c>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Type">Its type.</param>
/// <param name="Unit">The unit to show it in, as the user wrote it; empty for plain numbers.</param>
/// <param name="UnitScale">Internal units in one of <paramref name="Unit"/>: a stored value divided by this is in the unit.</param>
public sealed record IrSlot(string Name, IrSlotKind Kind, IrType Type, string Unit, double UnitScale)
{
    /// <summary>Where the program gives it its next value: its equation, or else its declaration; null for what the compiler adds.</summary>
    public Location? Place { get; init; }

    /// <summary>Its format on the fixed-point core, where the program says one.</summary>
    public IrFormat? Format { get; init; }
}
