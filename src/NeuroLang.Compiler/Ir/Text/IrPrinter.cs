using System.Globalization;
using System.Text;

namespace NeuroLang.Compiler.Ir.Text;

/// <summary>
/// Prints IR as text that <c>IrParser</c> reads back. Expressions are prefix forms with atoms:
/// <c>v:f32</c> loads a slot, <c>$t:f32</c> is a uniform, <c>@i:i32</c> an attribute, <c>%x:f32</c> a local,
/// <c>&amp;x:f32</c> a definition's parameter; constants are <c>0.5f</c>, <c>0.5d</c>, <c>3i</c>, <c>3l</c>, <c>true</c>.
/// In a module, what is used in several places is written once, as <c>#1 = (…)</c>, and named after that. Places in the source are not kept.
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

    internal static bool IsAtom(IrExpr expr) =>
        expr.Op is IrOp.Const or IrOp.Load or IrOp.Uniform or IrOp.Attribute or IrOp.Local or IrOp.Parameter or IrOp.Held;

    internal static void Append(StringBuilder builder, IrExpr expr) => Append(builder, expr, null);

    /// <summary>Appends an expression; nodes that have a name are written as that name.</summary>
    internal static void Append(StringBuilder builder, IrExpr expr, IReadOnlyDictionary<IrExpr, string>? names)
    {
        if (names is not null && names.TryGetValue(expr, out var name))
        {
            builder.Append(name);
        }
        else if (IsAtom(expr))
        {
            builder.Append(Atom(expr));
        }
        else
        {
            AppendForm(builder, expr, names);
        }
    }

    /// <summary>Appends the node itself, even where it has a name; its operands by their names.</summary>
    internal static void AppendForm(StringBuilder builder, IrExpr expr, IReadOnlyDictionary<IrExpr, string>? names)
    {
        builder.Append('(').Append(Head(expr));
        foreach (var arg in expr.Args)
        {
            builder.Append(' ');
            Append(builder, arg, names);
        }

        builder.Append(')');
    }

    private static string Atom(IrExpr expr) => expr.Op switch
    {
        IrOp.Const => Constant(expr),
        IrOp.Held => "held",
        IrOp.Uniform => "$" + expr.Name + ":" + TypeName(expr.Type),
        IrOp.Attribute => "@" + expr.Name + ":" + TypeName(expr.Type),
        IrOp.Local => "%" + expr.Name + ":" + TypeName(expr.Type),
        IrOp.Parameter => "&" + expr.Name + ":" + TypeName(expr.Type),
        _ => expr.Name + ":" + TypeName(expr.Type),
    };

    private static string Head(IrExpr expr)
    {
        var op = expr.Op.ToString().ToLowerInvariant();
        return expr.Op switch
        {
            IrOp.Convert or IrOp.Bitcast => op + "." + TypeName(expr.Type),
            IrOp.Call => "call." + expr.Name,
            IrOp.Reference or IrOp.Reduce => op + "." + expr.Name + ":" + TypeName(expr.Type),
            IrOp.Noise => string.Format(CultureInfo.InvariantCulture, "noise.{0}:{1} {2}", expr.Name, TypeName(expr.Type), expr.Integer),
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
