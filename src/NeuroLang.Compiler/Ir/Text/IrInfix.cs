using System.Globalization;

namespace NeuroLang.Compiler.Ir.Text;

/// <summary>Writes an expression in the notation of the language, for messages to users; what is long is cut short.</summary>
internal static class IrInfix
{
    private const int Longest = 60;

    public static string Print(IrExpr expr)
    {
        var text = Print(expr, 0, 6);
        return text.Length <= Longest ? text : text.Substring(0, Longest - 1).TrimEnd() + "…";
    }

    // Binding strengths: 0 choice, 1 or, 2 and, 3 comparison, 4 sum, 5 product, 6 sign, 7 call and atom.
    private static string Print(IrExpr expr, int outer, int depth)
    {
        if (depth < 0)
        {
            return "…";
        }

        var (text, strength) = expr.Op switch
        {
            IrOp.Const => (Constant(expr), expr.Number < 0 || expr.Integer < 0 ? 6 : 7),
            IrOp.Load or IrOp.Attribute or IrOp.Local or IrOp.Parameter or IrOp.Uniform => (expr.Name ?? "", 7),
            IrOp.Held => ("held", 7),
            IrOp.Noise => (expr.Name ?? "xi", 7),
            IrOp.Reduce => ($"own.{expr.Name}({Arguments()})", 7),
            IrOp.Call or IrOp.Random or IrOp.Reference => ($"{expr.Name}({Arguments()})", 7),
            IrOp.Convert or IrOp.Bitcast => (Print(expr.Args[0], outer, depth), 7),
            IrOp.Add => (Binary(" + ", 4, 4), 4),
            IrOp.Sub => (Binary(" - ", 4, 5), 4),
            IrOp.Mul => (Binary(" * ", 5, 5), 5),
            IrOp.Div => (Binary(" / ", 5, 6), 5),
            IrOp.Neg => ("-" + Print(expr.Args[0], 6, depth - 1), 6),
            IrOp.Lt => (Binary(" < ", 4, 4), 3),
            IrOp.Le => (Binary(" <= ", 4, 4), 3),
            IrOp.Eq => (Binary(" == ", 4, 4), 3),
            IrOp.Ne => (Binary(" != ", 4, 4), 3),
            IrOp.And => (Binary(" and ", 2, 3), 2),
            IrOp.Or => (Binary(" or ", 1, 2), 1),
            IrOp.Not => ("not " + Print(expr.Args[0], 6, depth - 1), 3),
            IrOp.Select => ($"if {Argument(0)} then {Argument(1)} else {Argument(2)}", 0),
            _ => ($"{expr.Op.ToString().ToLowerInvariant()}({Arguments()})", 7),
        };
        return strength < outer ? "(" + text + ")" : text;

        string Binary(string sign, int left, int right) => Print(expr.Args[0], left, depth - 1) + sign + Print(expr.Args[1], right, depth - 1);

        string Argument(int i) => Print(expr.Args[i], 1, depth - 1);

        string Arguments() => string.Join(", ", expr.Args.Select(a => Print(a, 0, depth - 1)));
    }

    private static string Constant(IrExpr expr) => expr.Type switch
    {
        IrType.Bool => expr.Integer != 0 ? "true" : "false",
        IrType.Int32 or IrType.Int64 => expr.Integer.ToString(CultureInfo.InvariantCulture),
        IrType.Float32 => expr.Number.ToString("G6", CultureInfo.InvariantCulture),
        _ => expr.Number.ToString("G12", CultureInfo.InvariantCulture),
    };
}
