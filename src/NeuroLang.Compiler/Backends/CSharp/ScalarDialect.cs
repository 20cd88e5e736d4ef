using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <summary>Operations on single values: build-time code of every program, and kernels of scalar width.</summary>
internal sealed class ScalarDialect : Dialect
{
    /// <inheritdoc/>
    public override int Lanes => 1;

    /// <inheritdoc/>
    public override string Constant(IrExpr expr) => CSharpNames.Literal(expr);

    /// <inheritdoc/>
    public override string Broadcast(string scalar, IrType type) => scalar;

    /// <inheritdoc/>
    public override string Load(string array) => $"Unsafe.Add(ref {array}, i)";

    /// <inheritdoc/>
    public override string Store(string array, string value) => $"Unsafe.Add(ref {array}, i) = {value};";

    /// <inheritdoc/>
    public override string Mask(string condition) => $"{Wrap(condition)} ? 1UL : 0UL";

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
            IrOp.Neg => "-" + Wrap(args[0]),
            IrOp.Abs => $"Simd.Abs({args[0]})",
            IrOp.Sqrt => $"Simd.Sqrt({args[0]})",
            IrOp.Floor => $"Simd.Floor({args[0]})",
            IrOp.Round => $"Simd.Round({args[0]})",
            IrOp.Min => $"Simd.Min({args[0]}, {args[1]})",
            IrOp.Max => $"Simd.Max({args[0]}, {args[1]})",
            IrOp.Fma => $"Simd.Fma({args[0]}, {args[1]}, {args[2]})",
            IrOp.Lt => Infix("<"),
            IrOp.Le => Infix("<="),
            IrOp.Eq => Infix("=="),
            IrOp.Ne => Infix("!="),
            IrOp.And => Infix("&"),
            IrOp.Or => Infix("|"),
            IrOp.Xor => Infix("^"),
            IrOp.Not => (expr.Type == IrType.Bool ? "!" : "~") + Wrap(args[0]),
            IrOp.Shl => Shift("<<"),
            IrOp.Shr => Shift(">>>"),
            IrOp.Sar => Shift(">>"),
            IrOp.Select => $"{Wrap(args[0])} ? {Wrap(args[1])} : {Wrap(args[2])}",
            IrOp.Convert when expr.Args[0].Type == IrType.Bool => $"{Wrap(args[0])} ? ({CSharpNames.Type(expr.Type)})1 : ({CSharpNames.Type(expr.Type)})0",
            IrOp.Convert => $"({CSharpNames.Type(expr.Type)}){Wrap(args[0])}",
            IrOp.Bitcast => expr.Type switch
            {
                IrType.Float32 => $"BitConverter.Int32BitsToSingle({args[0]})",
                IrType.Float64 => $"BitConverter.Int64BitsToDouble({args[0]})",
                IrType.Int32 => $"BitConverter.SingleToInt32Bits({args[0]})",
                _ => $"BitConverter.DoubleToInt64Bits({args[0]})",
            },
            _ => throw new InvalidOperationException("No C# for " + expr.Op),
        };
    }
}
