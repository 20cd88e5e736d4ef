using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Binding;

/// <summary>A variable of the cells of a view, which may be of several kinds: one symbol for each kind, all of one type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cases">The symbol in each kind of cell; empty in a synapse that is bound without a connection.</param>
public sealed record BoundVariable(string Name, ImmutableArray<BoundVariableCase> Cases)
{
    /// <summary>The symbol in that cell, or null where the cell is not among the cases.</summary>
    public ValueSymbol? In(CellSymbol cell) => Cases.FirstOrDefault(c => c.Cell == cell)?.Symbol;
}
