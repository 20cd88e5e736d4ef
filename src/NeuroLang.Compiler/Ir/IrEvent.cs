using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir;

/// <summary>A spike or another event of a cell.</summary>
/// <param name="Name"><c>spike</c> or the event's name.</param>
/// <param name="Condition">Tested on the new state.</param>
/// <param name="Edge">True where the event fires only when the condition becomes true (it was false at the detection before, or at the start).</param>
/// <param name="Body">The handler.</param>
public sealed record IrEvent(string Name, IrExpr Condition, bool Edge, ImmutableArray<IrStatement> Body)
{
    /// <summary>Where its condition is written, or null.</summary>
    public Location? Place { get; init; }
}
