using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <summary>
/// Operations on vectors of lanes. The text is the same for every width: <c>V</c> is the class <c>Vector256</c> (or 128, 512),
/// <c>R</c> a vector of reals, <c>I</c> a vector of integers of the same width; masks are integer vectors of all ones or zeros.
/// </summary>
/// <param name="width">Bits of a vector.</param>
/// <param name="precision">That of its reals.</param>
/// <param name="integers">The type of a vector of integers, where it is another one than that of the program's kernels.</param>
internal sealed class VectorDialect(VectorWidth width, Precision precision, string integers = "I") : Dialect
{
    private readonly string _asReal = precision == Precision.Float32 ? ".AsSingle()" : ".AsDouble()";
    private readonly string _asInt = precision == Precision.Float32 ? ".AsInt32()" : ".AsInt64()";
    private readonly string _int = precision == Precision.Float32 ? "" : "L";
    private readonly string _real = precision == Precision.Float32 ? "f" : "d";

    /// <inheritdoc/>
    public override int Lanes => (int)width / (precision == Precision.Float32 ? 32 : 64);

    /// <inheritdoc/>
    public override string Constant(IrExpr expr) => expr.Type == IrType.Bool
        ? expr.Integer != 0 ? integers + ".AllBitsSet" : integers + ".Zero"
        : $"V.Create({CSharpNames.Literal(expr)})";

    /// <inheritdoc/>
    public override string Broadcast(string scalar, IrType type) =>
        type == IrType.Bool ? $"({scalar} ? {integers}.AllBitsSet : {integers}.Zero)" : $"V.Create({scalar})";

    /// <inheritdoc/>
    public override string Load(string array) => $"V.LoadUnsafe(ref {array}, i)";

    /// <inheritdoc/>
    public override string Store(string array, string value) => $"V.StoreUnsafe({value}, ref {array}, i);";

    /// <inheritdoc/>
    public override string Mask(string condition) => $"V.ExtractMostSignificantBits({condition})";

    /// <inheritdoc/>
    public override string Operation(IrExpr expr, string[] args)
    {
        string Infix(string op) => $"{Wrap(args[0])} {op} {Wrap(args[1])}";
        string Shift(string op) => $"{Wrap(args[0])} {op} {CSharpNames.Integer(expr.Args[1].Integer)}";
        return expr.Op switch
        {
            IrOp.Add => Infix("+"),
            IrOp.Sub => Infix("-"),
            IrOp.Mul => Infix("*"),
            IrOp.Div => Infix("/"),
            IrOp.Neg => IsReal(expr) ? $"{Wrap(args[0])} ^ V.Create(-0{_real})" : $"{integers}.Zero - {Wrap(args[0])}",
            IrOp.Abs => $"V.Abs({args[0]})",
            IrOp.Sqrt => $"V.Sqrt({args[0]})",
            IrOp.Floor => $"V.Floor({args[0]})",
            IrOp.Round => $"Simd.Round({args[0]})",
            IrOp.Min => $"Simd.Min({args[0]}, {args[1]})",
            IrOp.Max => $"Simd.Max({args[0]}, {args[1]})",
            IrOp.Fma => $"Simd.Fma({args[0]}, {args[1]}, {args[2]})",
            IrOp.Lt => Compare("LessThan", expr, args),
            IrOp.Le => Compare("LessThanOrEqual", expr, args),
            IrOp.Eq => Compare("Equals", expr, args),
            IrOp.Ne => "~" + Compare("Equals", expr, args),
            IrOp.And => Infix("&"),
            IrOp.Or => Infix("|"),
            IrOp.Xor => Infix("^"),
            IrOp.Not => "~" + Wrap(args[0]),
            IrOp.Shl => Shift("<<"),
            IrOp.Shr => Shift(">>>"),
            IrOp.Sar => Shift(">>"),
            IrOp.Select => $"V.ConditionalSelect({Wrap(args[0])}{(IsReal(expr) ? _asReal : "")}, {args[1]}, {args[2]})",
            IrOp.Convert => Convert(expr.Args[0].Type, expr.Type, args[0]),
            IrOp.Bitcast => Wrap(args[0]) + (IsReal(expr) ? _asReal : _asInt),
            _ => throw new InvalidOperationException("No C# for " + expr.Op),
        };
    }

    private static bool IsReal(IrExpr expr) => expr.Type is IrType.Float32 or IrType.Float64;

    private string Compare(string method, IrExpr expr, string[] args) => $"V.{method}({args[0]}, {args[1]})" + (IsReal(expr.Args[0]) ? _asInt : "");

    private string Convert(IrType from, IrType to, string arg) => (from, to) switch
    {
        (IrType.Bool, IrType.Int32 or IrType.Int64) => $"{Wrap(arg)} & V.Create(1{_int})",
        (IrType.Bool, _) => $"({Wrap(arg)} & V.Create(1{_real}){_asInt}){_asReal}",
        (IrType.Int32, IrType.Float32) => $"V.ConvertToSingle({arg})",
        (IrType.Int64, IrType.Float64) => $"V.ConvertToDouble({arg})",
        (IrType.Float32, IrType.Int32) => $"Simd.ToInt({arg})",
        (IrType.Float64, IrType.Int64) => $"Simd.ToInt({arg})",
        _ => throw new InvalidOperationException($"Values of different widths in one kernel: {from} to {to}"),
    };
}
