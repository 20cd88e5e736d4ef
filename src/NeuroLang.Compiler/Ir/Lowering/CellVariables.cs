using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Elaboration;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>What a variable of other cells stands for in a step: a constant, a slot, or a named expression written out.</summary>
/// <param name="factory">Makes expressions.</param>
/// <param name="expressions">Lowers what a named expression says; its numbers are those of states.</param>
/// <param name="parameters">Parameters of cells.</param>
internal sealed class CellVariables(IrFactory factory, ExpressionLowering expressions, CellParameters parameters)
{
    /// <summary>The same expression for the cells of all these populations, or null where there is none.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="populations">The populations.</param>
    /// <param name="prefix">In front of the names of slots.</param>
    /// <param name="index">The element of a vector, or null.</param>
    public IrExpr? Of(BoundVariable variable, IReadOnlyList<ElaboratedPopulation> populations, string prefix, BoundExpression? index = null)
    {
        if (index is null)
        {
            return Of(variable, populations, prefix, -1L);
        }

        if (expressions.Constant(index) is { } known)
        {
            return Of(variable, populations, prefix, (long)known.Number);
        }

        var at = expressions.Lower(index);
        var length = variable.Cases[0].Symbol.Type.Length;
        var result = Of(variable, populations, prefix, length - 1L);
        for (var k = length - 2; k >= 0 && result is not null; k--)
        {
            result = Of(variable, populations, prefix, (long)k) is { } element ? factory.Select(factory.Le(at, factory.Real(expressions.Real, k)), element, result) : null;
        }

        return result;
    }

    private IrExpr? Of(BoundVariable variable, IReadOnlyList<ElaboratedPopulation> populations, string prefix, long element)
    {
        IrExpr? found = null;
        foreach (var population in populations)
        {
            var value = variable.In(population.Cell) is { } symbol ? Of(populations, population, symbol, prefix, element) : null;
            if (value is null || (found is not null && !ReferenceEquals(found, value)))
            {
                return null;
            }

            found = value;
        }

        return found;
    }

    private IrExpr? Of(IReadOnlyList<ElaboratedPopulation> populations, ElaboratedPopulation population, ValueSymbol symbol, string prefix, long element)
    {
        switch (symbol)
        {
            case ParameterSymbol when parameters.Constant(population, symbol) is { } constant && (IsSame(populations, symbol.Name, constant) || !parameters.Store(populations, symbol.Name)):
                return constant.IsTruth ? factory.Bool(constant.Truth) : factory.Real(expressions.Real, constant.Number);
            case ParameterSymbol or StateSymbol:
                return Load(prefix + (element < 0 ? symbol.Name : CellLowering.ElementName(symbol.Name, element)), symbol.Type);
            case LetSymbol { Value: { } value, Type.Length: 0 }:
                return expressions.WithSymbols(
                    (other, _) => Of(populations, population, other, prefix, -1),
                    (other, index) => Load(prefix + CellLowering.ElementName(other.Name, index), other.Type.Element),
                    () => expressions.Lower(value));
            default:
                return null;
        }
    }

    /// <summary>Whether a parameter has one value in all the populations.</summary>
    private bool IsSame(IReadOnlyList<ElaboratedPopulation> populations, string name, ConstantValue constant) => populations
        .All(p => p.Cell.Parameters.FirstOrDefault(q => q.Name == name) is { } symbol && parameters.Constant(p, symbol) is { } other && other.IsTruth == constant.IsTruth
            && (constant.IsTruth ? other.Truth == constant.Truth : other.Number.Equals(constant.Number)));

    /// <summary>A slot; truth values are stored as 0 and 1.</summary>
    private IrExpr Load(string slot, BoundType type)
    {
        var integer = expressions.Real == IrType.Float32 ? IrType.Int32 : IrType.Int64;
        return type.Kind == TypeKind.Bool
            ? factory.Compare(IrOp.Ne, factory.Load(slot, integer), factory.Int(integer, 0))
            : factory.Load(slot, expressions.Real);
    }
}
