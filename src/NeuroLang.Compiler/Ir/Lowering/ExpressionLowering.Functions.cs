using NeuroLang.Compiler.Binding;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <content>Operators and functions.</content>
internal sealed partial class ExpressionLowering
{
    private const int LargestWholePower = 64;

    private IrExpr Binary(BoundBinaryOperator op, IrExpr a, IrExpr b) => op switch
    {
        BoundBinaryOperator.Add => factory.Add(a, b),
        BoundBinaryOperator.Sub => factory.Sub(a, b),
        BoundBinaryOperator.Mul => factory.Mul(a, b),
        BoundBinaryOperator.Div => factory.Div(a, b),
        BoundBinaryOperator.Less => factory.Lt(a, b),
        BoundBinaryOperator.LessEqual => factory.Le(a, b),
        BoundBinaryOperator.Greater => factory.Lt(b, a),
        BoundBinaryOperator.GreaterEqual => factory.Le(b, a),
        BoundBinaryOperator.Equal => factory.Eq(a, b),
        BoundBinaryOperator.NotEqual => factory.Compare(IrOp.Ne, a, b),
        BoundBinaryOperator.And => factory.And(a, b),
        BoundBinaryOperator.Or => factory.Or(a, b),
        _ => factory.Call("pow", a, b),
    };

    private IrExpr GuardedDivision(IrExpr dividend, IrExpr divisor, IrExpr otherwise) =>
        factory.Select(factory.Eq(divisor, factory.Real(real, 0)), otherwise, factory.Div(dividend, divisor));

    private IrExpr Contained(IrExpr value, IrExpr lower, IrExpr upper) => factory.And(factory.Le(lower, value), factory.Le(value, upper));

    private IrExpr Power(IrExpr value, BoundExpression exponent)
    {
        if (Constant(exponent) is not { } constant)
        {
            return factory.Call("pow", value, Lower(exponent));
        }

        if (constant.Number == 0.5)
        {
            return factory.Unary(IrOp.Sqrt, value);
        }

        if (constant.Number != Math.Floor(constant.Number) || Math.Abs(constant.Number) > LargestWholePower)
        {
            return factory.Call("pow", value, factory.Real(real, constant.Number));
        }

        var power = WholePower(value, (int)Math.Abs(constant.Number));
        return constant.Number < 0 ? factory.Div(factory.Real(real, 1), power) : power;
    }

    /// <summary>x^n by squaring: x^5 = ((x^2)^2) x.</summary>
    private IrExpr WholePower(IrExpr value, int exponent)
    {
        if (exponent == 0)
        {
            return factory.Real(real, 1);
        }

        if (exponent == 1)
        {
            return value;
        }

        var half = WholePower(value, exponent / 2);
        var square = factory.Mul(half, half);
        return exponent % 2 == 0 ? square : factory.Mul(square, value);
    }

    private IrExpr Intrinsic(BoundIntrinsic call)
    {
        if (call.Name == "pow")
        {
            return Power(Lower(call.Arguments[0]), call.Arguments[1]);
        }

        var a = call.Arguments.Select(Lower).ToArray();
        return call.Name switch
        {
            "abs" => factory.Unary(IrOp.Abs, a[0]),
            "sqrt" => factory.Unary(IrOp.Sqrt, a[0]),
            "floor" => factory.Unary(IrOp.Floor, a[0]),
            "round" => factory.Unary(IrOp.Round, a[0]),
            "ceil" => factory.Neg(factory.Unary(IrOp.Floor, factory.Neg(a[0]))),
            "sign" => Sign(a[0]),
            "min" => a.Aggregate((x, y) => factory.Binary(IrOp.Min, x, y)),
            "max" => a.Aggregate((x, y) => factory.Binary(IrOp.Max, x, y)),
            "clip" => factory.Binary(IrOp.Min, factory.Binary(IrOp.Max, a[0], a[1]), a[2]),
            "mod" => factory.Sub(a[0], factory.Mul(a[1], factory.Unary(IrOp.Floor, factory.Div(a[0], a[1])))),
            _ => factory.Call(call.Name, a),
        };
    }

    /// <summary>An aggregate over the cell's own population; softmax is shifted by the maximum, so that it cannot overflow.</summary>
    private IrExpr Aggregate(string function, IrExpr x)
    {
        IrExpr Reduce(string name, IrExpr value) => factory.Make(IrOp.Reduce, real, [value], name);
        switch (function)
        {
            case "softmax":
                var power = factory.Call("exp", factory.Sub(x, Reduce("max", x)));
                return factory.Div(power, Reduce("sum", power));
            case "norm":
                return factory.Unary(IrOp.Sqrt, Reduce("sum", factory.Mul(x, x)));
            default:
                return Reduce(function, x);
        }
    }

    /// <summary>An aggregate over all synapses that end at the same cell, or start there.</summary>
    private IrExpr SynapseAggregate(BoundAggregate aggregate)
    {
        var scope = aggregate.Scope == AggregateScope.Incoming ? "incoming." : "outgoing.";
        var x = Lower(aggregate.Arguments[0]);
        IrExpr Reduce(string name, IrExpr value) => factory.Make(IrOp.Reduce, real, [value], scope + name);
        switch (aggregate.Function)
        {
            case "softmax":
                var power = factory.Call("exp", factory.Sub(x, Reduce("max", x)));
                return factory.Div(power, Reduce("sum", power));
            case "norm":
                return factory.Unary(IrOp.Sqrt, Reduce("sum", factory.Mul(x, x)));
            default:
                return Reduce(aggregate.Function, x);
        }
    }

    private IrExpr Sign(IrExpr x)
    {
        var zero = factory.Real(real, 0);
        var negative = factory.Select(factory.Lt(x, zero), factory.Real(real, -1), zero);
        return factory.Select(factory.Lt(zero, x), factory.Real(real, 1), negative);
    }
}
