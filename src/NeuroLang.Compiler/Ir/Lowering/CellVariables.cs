using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Elaboration;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>What a variable of other cells stands for in a step: a constant, a slot, or a named expression written out.</summary>
/// <param name="factory">Makes expressions.</param>
/// <param name="expressions">Lowers what a named expression says; its numbers are those of states.</param>
/// <param name="parameters">The value of a parameter in a population, or null where it differs from cell to cell.</param>
internal sealed class CellVariables(IrFactory factory, ExpressionLowering expressions, Func<ElaboratedPopulation, ValueSymbol, ConstantValue?> parameters)
{
    /// <summary>The same expression for the cells of all these populations, or null where there is none.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="populations">The populations.</param>
    /// <param name="prefix">In front of the names of slots.</param>
    public IrExpr? Of(BoundVariable variable, IEnumerable<ElaboratedPopulation> populations, string prefix)
    {
        IrExpr? found = null;
        foreach (var population in populations)
        {
            var value = variable.In(population.Cell) is { } symbol ? Of(population, symbol, prefix) : null;
            if (value is null || (found is not null && !ReferenceEquals(found, value)))
            {
                return null;
            }

            found = value;
        }

        return found;
    }

    private IrExpr? Of(ElaboratedPopulation population, ValueSymbol symbol, string prefix)
    {
        switch (symbol)
        {
            case ParameterSymbol when parameters(population, symbol) is { } constant:
                return constant.IsTruth ? factory.Bool(constant.Truth) : factory.Real(expressions.Real, constant.Number);
            case ParameterSymbol or StateSymbol:
                return Load(prefix + symbol.Name, symbol.Type);
            case LetSymbol { Value: { } value, Type.Length: 0 }:
                return expressions.WithSymbols(
                    (other, _) => Of(population, other, prefix),
                    (other, index) => Load(prefix + CellLowering.ElementName(other.Name, index), other.Type.Element),
                    () => expressions.Lower(value));
            default:
                return null;
        }
    }

    /// <summary>A slot; truth values are stored as 0 and 1.</summary>
    private IrExpr Load(string slot, BoundType type)
    {
        var integer = expressions.Real == IrType.Float32 ? IrType.Int32 : IrType.Int64;
        return type.Kind == TypeKind.Bool
            ? factory.Compare(IrOp.Ne, factory.Load(slot, integer), factory.Int(integer, 0))
            : factory.Load(slot, expressions.Real);
    }
}
