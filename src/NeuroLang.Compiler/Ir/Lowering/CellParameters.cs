using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Elaboration;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>Parameters of cells as connections read them: one number for a population, or one that each cell stores.</summary>
/// <param name="populations">The values of the populations, by index.</param>
internal sealed class CellParameters(IReadOnlyList<PopulationLowering> populations)
{
    /// <summary>The value of a parameter of all cells of a population, or null where it differs from cell to cell.</summary>
    public ConstantValue? Constant(ElaboratedPopulation population, ValueSymbol symbol) => populations[population.Index].Constants.TryGetValue(symbol, out var value) ? value : null;

    /// <summary>
    /// Sees to it that all cells of these populations store a parameter, also where it is one number for all of them: for it is another one in other populations, and what reads it says
    /// the same for all. The cells themselves go on computing with the number.
    /// </summary>
    /// <returns>Whether the parameter, or a state of that name, is stored in all of them now.</returns>
    public bool Store(IEnumerable<ElaboratedPopulation> cells, string name)
    {
        var symbols = cells.Select(p => (p.Index, Symbol: p.Cell.Parameters.Cast<ValueSymbol>().Concat(p.Cell.States).FirstOrDefault(s => s.Name == name))).ToList();
        if (symbols.Any(s => s.Symbol is null))
        {
            return false;
        }

        foreach (var (index, symbol) in symbols)
        {
            if (symbol is ParameterSymbol parameter)
            {
                populations[index].Store(parameter);
            }
        }

        return true;
    }
}
