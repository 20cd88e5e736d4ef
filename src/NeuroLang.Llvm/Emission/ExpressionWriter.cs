using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Llvm.Emission;

/// <summary>
/// Writes expressions of the IR as instructions, each node once. No instruction carries a fast-math flag, so that LLVM may
/// neither reassociate nor contract; fused products are those that the IR calls <c>fma</c>.
/// </summary>
/// <param name="writer">Where the instructions go.</param>
/// <param name="lanes">Cells handled at once.</param>
/// <param name="leaf">The value of a load, uniform, attribute or draw, or of a constant that is not in the code; null for other constants and for operations.</param>
/// <param name="constant">What stands for an operand of a node that is a constant; null for the constant itself.</param>
internal sealed class ExpressionWriter(FunctionWriter writer, int lanes, Func<IrExpr, string?> leaf, Func<IrExpr, int, string?>? constant = null)
{
    private readonly Dictionary<IrExpr, string> _values = [];

    /// <summary>The value of an expression; operands are written before what uses them, in the order of the IR's text.</summary>
    public string Value(IrExpr root)
    {
        foreach (var node in IrTraversal.PostOrder([root]))
        {
            if (!_values.ContainsKey(node))
            {
                _values.Add(node, leaf(node) ?? (node.IsConst ? LlvmNames.Constant(node, lanes) : Operation(node, [.. node.Args.Select((a, n) => constant?.Invoke(node, n) ?? _values[a])])));
            }
        }

        return _values[root];
    }

    /// <summary>The value of an expression whose instructions come from this place of the program.</summary>
    public string ValueAt(Location? place, IrExpr root)
    {
        writer.At(place);
        return Value(root);
    }

    private string Type(IrType type) => LlvmNames.Type(type, lanes);

    private string Operation(IrExpr node, string[] args)
    {
        var type = node.Args.Length > 0 ? node.Args[0].Type : node.Type;
        var isReal = LlvmNames.IsReal(type);
        string Binary(string real, string integer) => writer.Define("t", $"{(isReal ? real : integer)} {Type(type)} {args[0]}, {args[1]}");
        string Compare(string real, string integer) => writer.Define("t", $"{(isReal ? "fcmp " + real : "icmp " + integer)} {Type(type)} {args[0]}, {args[1]}");
        string Choose(string condition, string a, string b) => writer.Define("t", $"select {Type(IrType.Bool)} {condition}, {Type(node.Type)} {a}, {Type(node.Type)} {b}");
        string Intrinsic(string name) => writer.Call("t", Type(type), $"llvm.{name}.{LlvmNames.Suffix(type, lanes)}", Type(type), args);
        return node.Op switch
        {
            IrOp.Add => Binary("fadd", "add"),
            IrOp.Sub => Binary("fsub", "sub"),
            IrOp.Mul => Binary("fmul", "mul"),
            IrOp.Div => Binary("fdiv", "sdiv"),
            IrOp.Neg => isReal ? writer.Define("t", $"fneg {Type(type)} {args[0]}") : writer.Define("t", $"sub {Type(type)} {Zero}, {args[0]}"),
            IrOp.Abs => isReal ? Intrinsic("fabs") : Choose(writer.Define("t", $"icmp slt {Type(type)} {args[0]}, {Zero}"), writer.Define("t", $"sub {Type(type)} {Zero}, {args[0]}"), args[0]),
            IrOp.Sqrt => Intrinsic("sqrt"),
            IrOp.Floor => Intrinsic("floor"),
            IrOp.Round => Intrinsic("roundeven"),
            IrOp.Fma => Intrinsic("fma"),

            // What minps and maxps do, and what docs/semantics.md says: the second operand where a comparison with NaN fails.
            IrOp.Min => Choose(Compare("olt", "slt"), args[0], args[1]),
            IrOp.Max => Choose(writer.Define("t", $"{(isReal ? "fcmp olt" : "icmp slt")} {Type(type)} {args[1]}, {args[0]}"), args[0], args[1]),
            IrOp.Lt => Compare("olt", "slt"),
            IrOp.Le => Compare("ole", "sle"),
            IrOp.Eq => Compare("oeq", "eq"),
            IrOp.Ne => Compare("une", "ne"),
            IrOp.And => Binary("", "and"),
            IrOp.Or => Binary("", "or"),
            IrOp.Xor => Binary("", "xor"),
            IrOp.Not => writer.Define("t", $"xor {Type(type)} {args[0]}, {(lanes == 1 ? AllOnes(type) : $"splat ({LlvmNames.Type(type)} {AllOnes(type)})")}"),
            IrOp.Shl => Binary("", "shl"),
            IrOp.Shr => Binary("", "lshr"),
            IrOp.Sar => Binary("", "ashr"),
            IrOp.Select => Choose(args[0], args[1], args[2]),
            IrOp.Convert => Convert(type, node.Type, args[0]),
            IrOp.Bitcast => writer.Define("t", $"bitcast {Type(type)} {args[0]} to {Type(node.Type)}"),
            _ => throw new InvalidOperationException("No LLVM IR for " + node.Op),
        };
    }

    private string Zero => lanes == 1 ? "0" : "zeroinitializer";

    private static string AllOnes(IrType type) => type == IrType.Bool ? "true" : "-1";

    /// <summary>A value in another format: integers to reals round to nearest even, reals to integers truncate.</summary>
    public string Convert(IrType from, IrType to, string value)
    {
        if (from == to)
        {
            return value;
        }

        string Cast(string operation) => writer.Define("t", $"{operation} {Type(from)} {value} to {Type(to)}");
        return (from, to) switch
        {
            (IrType.Bool, IrType.Int32 or IrType.Int64) => Cast("zext"),
            (IrType.Bool, _) => Cast("uitofp"),
            (IrType.Int32, IrType.Int64) => Cast("sext"),
            (IrType.Int64, IrType.Int32) => Cast("trunc"),
            (IrType.Int32 or IrType.Int64, _) => Cast("sitofp"),
            (IrType.Float32, IrType.Float64) => Cast("fpext"),
            (IrType.Float64, IrType.Float32) => Cast("fptrunc"),

            // Out of range only in lanes whose result is not used; frozen, such a lane cannot spread what LLVM calls poison.
            _ => writer.Define("t", $"freeze {Type(to)} {Cast("fptosi")}"),
        };
    }
}
