using System.Globalization;

namespace NeuroLang.Compiler.Ir.Arithmetic;

/// <summary>A value of the IR: a real (float32 values held exactly in a double) or an integer or boolean (1 is true).</summary>
/// <param name="Type">Its type.</param>
/// <param name="Number">The value of a real; zero otherwise.</param>
/// <param name="Integer">The value of an integer or boolean, sign-extended; zero for reals.</param>
public readonly record struct IrValue(IrType Type, double Number, long Integer)
{
    /// <summary>True for a boolean that is true.</summary>
    public bool IsTrue => Integer != 0;

    /// <summary>A real, rounded to its type.</summary>
    public static IrValue Real(IrType type, double value) => new(type, type == IrType.Float32 ? (float)value : value, 0);

    /// <summary>An integer, wrapped to its type.</summary>
    public static IrValue Int(IrType type, long value) => new(type, 0, type == IrType.Int32 ? unchecked((int)value) : value);

    /// <summary>A boolean.</summary>
    public static IrValue Bool(bool value) => new(IrType.Bool, 0, value ? 1 : 0);

    /// <summary>The value of a constant.</summary>
    public static IrValue Of(IrExpr constant) => new(constant.Type, constant.Number, constant.Integer);

    /// <summary>The constant of this value.</summary>
    public IrExpr ToConst(IrFactory factory) => factory.Make(IrOp.Const, Type, [], number: Number, integer: Integer);

    /// <inheritdoc/>
    public override string ToString() => Type is IrType.Float32 or IrType.Float64
        ? Number.ToString("R", CultureInfo.InvariantCulture)
        : Integer.ToString(CultureInfo.InvariantCulture);
}
