using System.Globalization;
using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter.Cells;

/// <summary>Properties of a cell that expressions may read while the network is built.</summary>
internal static class Attributes
{
    /// <summary><c>i</c> (index within the population), <c>row</c>, <c>col</c>, or the value of a slot.</summary>
    public static Value OfCell(CellPopulation population, int cell, string name, IrType type)
    {
        var dimensions = population.Source.Dimensions;
        var width = dimensions.IsDefaultOrEmpty ? population.Size : dimensions[^1];
        var value = name switch
        {
            "i" => Value.Of((long)cell),
            "row" => Value.Of(cell / width),
            "col" => Value.Of(cell % width),
            _ when population.Table is { } table && name.StartsWith(IrTable.Column, StringComparison.Ordinal) => OfRow(table, cell, name),
            _ => population.Get(name, cell),
        };
        return Arithmetic.Convert(value, type);
    }

    /// <summary>The value of the attribute <c>column.N</c> in a row.</summary>
    public static Value OfRow(IrTable table, int row, string name) =>
        Value.Of(table.Values[int.Parse(name.AsSpan(IrTable.Column.Length), NumberStyles.None, CultureInfo.InvariantCulture)][row]);
}
