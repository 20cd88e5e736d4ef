using System.Globalization;
using System.Text;

namespace NeuroLang.Compiler.Ir.Text;

/// <summary>
/// Prints IR as text that <c>IrParser</c> reads back. Expressions are prefix forms with atoms:
/// <c>v:f32</c> loads a slot, <c>$t:f32</c> is a uniform, <c>@i:i32</c> an attribute, <c>%x:f32</c> a local,
/// <c>&amp;x:f32</c> a definition's parameter; constants are <c>0.5f</c>, <c>0.5d</c>, <c>3i</c>, <c>3l</c>, <c>true</c>.
/// </summary>
public static partial class IrPrinter
{
    /// <summary>One expression.</summary>
    public static string Print(IrExpr expr)
    {
        var builder = new StringBuilder();
        Append(builder, expr);
        return builder.ToString();
    }

    internal static string TypeName(IrType type) => type switch
    {
        IrType.Bool => "bool",
        IrType.Int32 => "i32",
        IrType.Int64 => "i64",
        IrType.Float32 => "f32",
        _ => "f64",
    };

    internal static void Append(StringBuilder builder, IrExpr expr)
    {
        switch (expr.Op)
        {
            case IrOp.Const:
                builder.Append(Constant(expr));
                return;
            case IrOp.Load:
                builder.Append(expr.Name).Append(':').Append(TypeName(expr.Type));
                return;
            case IrOp.Uniform:
                builder.Append('$').Append(expr.Name).Append(':').Append(TypeName(expr.Type));
                return;
            case IrOp.Attribute:
                builder.Append('@').Append(expr.Name).Append(':').Append(TypeName(expr.Type));
                return;
            case IrOp.Local:
                builder.Append('%').Append(expr.Name).Append(':').Append(TypeName(expr.Type));
                return;
            case IrOp.Parameter:
                builder.Append('&').Append(expr.Name).Append(':').Append(TypeName(expr.Type));
                return;
            case IrOp.Held:
                builder.Append("held");
                return;
        }

        builder.Append('(').Append(Head(expr));
        foreach (var arg in expr.Args)
        {
            builder.Append(' ');
            Append(builder, arg);
        }

        builder.Append(')');
    }

    private static string Head(IrExpr expr)
    {
        var op = expr.Op.ToString().ToLowerInvariant();
        return expr.Op switch
        {
            IrOp.Convert or IrOp.Bitcast => op + "." + TypeName(expr.Type),
            IrOp.Call => "call." + expr.Name,
            IrOp.Reference or IrOp.Reduce or IrOp.Noise => op + "." + expr.Name + ":" + TypeName(expr.Type),
            IrOp.Random => string.Format(CultureInfo.InvariantCulture, "random.{0}:{1} {2} {3}", expr.Name, TypeName(expr.Type), expr.Integer, expr.Draw),
            IrOp.RandomBits => string.Format(CultureInfo.InvariantCulture, "randombits:{0} {1} {2}", TypeName(expr.Type), expr.Integer, expr.Draw),
            _ => op,
        };
    }

    private static string Constant(IrExpr expr) => expr.Type switch
    {
        IrType.Bool => expr.Integer != 0 ? "true" : "false",
        IrType.Int32 => expr.Integer.ToString(CultureInfo.InvariantCulture) + "i",
        IrType.Int64 => expr.Integer.ToString(CultureInfo.InvariantCulture) + "l",
        IrType.Float32 => Real((float)expr.Number) + "f",
        _ => Real(expr.Number) + "d",
    };

    private static string Real(float value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return float.Parse(text, CultureInfo.InvariantCulture).Equals(value) ? text : value.ToString("G9", CultureInfo.InvariantCulture);
    }

    private static string Real(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return double.Parse(text, CultureInfo.InvariantCulture).Equals(value) ? text : value.ToString("G17", CultureInfo.InvariantCulture);
    }
}
