using NeuroLang.Compiler.Text;

using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>column("w")</c>: a column of the table of a population or a connection, taken in the unit that its place asks for.</summary>
/// <param name="Type">What its place asks for.</param>
/// <param name="Location">Where it is written.</param>
/// <param name="Name">The column.</param>
/// <param name="Unit">The unit in which the variable that takes the value is declared; null for internal units.</param>
public sealed record BoundColumn(BoundType Type, Location Location, string Name, Unit? Unit = null) : BoundExpression(Type, Location)
{
    /// <summary>The column of a matrix that holds its entries.</summary>
    public const string Entry = "value";

    /// <summary>An expression for a variable: a column that stands alone is in the variable's unit.</summary>
    public static BoundExpression For(BoundExpression value, Unit? unit) => value is BoundColumn column ? column with { Unit = unit } : value;
}
