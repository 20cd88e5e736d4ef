using System.Linq.Expressions;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Tests.Elementary;

/// <summary>Compiles an expression of loads <c>x</c> and <c>y</c> to a delegate, so that millions of arguments can be tried; written apart from the compiler's evaluators.</summary>
internal static class IrDelegate
{
    public static Func<T, T, T> Compile<T>(IrExpr root)
    {
        var x = Expression.Parameter(typeof(T), "x");
        var y = Expression.Parameter(typeof(T), "y");
        var variables = new Dictionary<IrExpr, ParameterExpression>();
        var body = new List<Expression>();
        foreach (var node in IrTraversal.PostOrder([root]))
        {
            if (node.Op == IrOp.Load)
            {
                variables[node] = node.Name == "x" ? x : y;
                continue;
            }

            var variable = Expression.Variable(TypeOf(node.Type));
            variables.Add(node, variable);
            body.Add(Expression.Assign(variable, Operation(node, [.. node.Args.Select(a => (Expression)variables[a])])));
        }

        body.Add(variables[root]);
        var locals = variables.Values.Where(v => v != x && v != y);
        return Expression.Lambda<Func<T, T, T>>(Expression.Block(locals, body), x, y).Compile();
    }

    private static Expression Operation(IrExpr node, Expression[] a) => node.Op switch
    {
        IrOp.Const => Expression.Constant(Constant(node), TypeOf(node.Type)),
        IrOp.Add => Expression.Add(a[0], a[1]),
        IrOp.Sub => Expression.Subtract(a[0], a[1]),
        IrOp.Mul => Expression.Multiply(a[0], a[1]),
        IrOp.Div => Expression.Divide(a[0], a[1]),
        IrOp.Neg => Expression.Negate(a[0]),
        IrOp.Abs => Call(a[0].Type, nameof(Math.Abs), a),
        IrOp.Sqrt => Call(a[0].Type, nameof(Math.Sqrt), a),
        IrOp.Floor => Call(a[0].Type, nameof(Math.Floor), a),
        IrOp.Fma => Call(a[0].Type, nameof(Math.FusedMultiplyAdd), a),
        IrOp.Min => Expression.Condition(Expression.LessThan(a[0], a[1]), a[0], a[1]),
        IrOp.Max => Expression.Condition(Expression.LessThan(a[1], a[0]), a[0], a[1]),
        IrOp.Lt => Expression.LessThan(a[0], a[1]),
        IrOp.Le => Expression.LessThanOrEqual(a[0], a[1]),
        IrOp.Eq => Expression.Equal(a[0], a[1]),
        IrOp.And => Expression.And(a[0], a[1]),
        IrOp.Or => Expression.Or(a[0], a[1]),
        IrOp.Xor => Expression.ExclusiveOr(a[0], a[1]),
        IrOp.Not => Expression.Not(a[0]),
        IrOp.Shl => Expression.LeftShift(a[0], Expression.Constant((int)node.Args[1].Integer)),
        IrOp.Sar => Expression.RightShift(a[0], Expression.Constant((int)node.Args[1].Integer)),
        IrOp.Shr => LogicalShift(a[0], (int)node.Args[1].Integer),
        IrOp.Select => Expression.Condition(a[0], a[1], a[2]),
        IrOp.Bitcast => Expression.Call(typeof(BitConverter), BitcastName(node.Type), null, a),
        _ => throw new NotSupportedException(node.Op.ToString()),
    };

    private static Expression Call(Type type, string name, Expression[] args)
    {
        var types = args.Select(a => a.Type).ToArray();
        var method = (type == typeof(float) ? typeof(MathF) : typeof(Math)).GetMethod(name, types);
        return Expression.Call(method ?? throw new MissingMethodException(name), args);
    }

    private static UnaryExpression LogicalShift(Expression value, int bits)
    {
        var unsigned = value.Type == typeof(int) ? typeof(uint) : typeof(ulong);
        return Expression.Convert(Expression.RightShift(Expression.Convert(value, unsigned), Expression.Constant(bits)), value.Type);
    }

    private static string BitcastName(IrType type) => type switch
    {
        IrType.Int32 => nameof(BitConverter.SingleToInt32Bits),
        IrType.Float32 => nameof(BitConverter.Int32BitsToSingle),
        IrType.Int64 => nameof(BitConverter.DoubleToInt64Bits),
        _ => nameof(BitConverter.Int64BitsToDouble),
    };

    private static Type TypeOf(IrType type) => type switch
    {
        IrType.Bool => typeof(bool),
        IrType.Int32 => typeof(int),
        IrType.Int64 => typeof(long),
        IrType.Float32 => typeof(float),
        _ => typeof(double),
    };

    private static object Constant(IrExpr node) => node.Type switch
    {
        IrType.Bool => node.Integer != 0,
        IrType.Int32 => (int)node.Integer,
        IrType.Int64 => node.Integer,
        IrType.Float32 => (float)node.Number,
        _ => node.Number,
    };
}
