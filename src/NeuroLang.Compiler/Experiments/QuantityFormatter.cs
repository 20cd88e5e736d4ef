using System.Globalization;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Experiments;

/// <summary>Shows values to people: in their own units, with six digits.</summary>
internal static class QuantityFormatter
{
    private const double LargestWhole = 1e15;

    /// <summary>A value with its unit.</summary>
    /// <param name="value">The value in internal units.</param>
    /// <param name="type">Its type.</param>
    /// <param name="units">Units the user wrote nearby; the first that fits is taken.</param>
    public static string Format(ConstantValue value, BoundType type, IEnumerable<Unit?> units)
    {
        if (value.Text is { } text)
        {
            return text;
        }

        if (value.IsTruth)
        {
            return value.Truth ? "true" : "false";
        }

        if (double.IsNaN(value.Number))
        {
            return "none";
        }

        if (type.Dimension.IsDimensionless)
        {
            return Number(value.Number);
        }

        var unit = Choose(type.Dimension, units);
        return Number(InUnit(value, unit)) + " " + unit.Symbol;
    }

    /// <summary>The first of the units that has the dimension, else the field's own.</summary>
    public static Unit Choose(Dimension dimension, IEnumerable<Unit?> units)
    {
        var own = units.FirstOrDefault(u => u is not null && u.Dimension.Equals(dimension));
        return own ?? (UnitParser.TryParse(UnitFormatter.Format(dimension), out var unit, out _) && unit is not null ? unit : new Unit("", dimension, BigRational.One));
    }

    /// <summary>The number of units in a value.</summary>
    public static double InUnit(ConstantValue value, Unit unit) =>
        value.Exact is { } exact ? (exact / unit.Scale).ToDouble() : value.Number / unit.Scale.ToDouble();

    private static string Number(double value) => Math.Abs(value) < LargestWhole && value == Math.Floor(value)
        ? value.ToString("0", CultureInfo.InvariantCulture)
        : value.ToString("G6", CultureInfo.InvariantCulture);
}
