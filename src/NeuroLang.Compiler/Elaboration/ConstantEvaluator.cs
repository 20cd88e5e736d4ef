using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>
/// Evaluates bound expressions whose values are known without running a network. Sums, products, quotients and whole powers of
/// exact numbers stay exact, so durations can be converted to steps exactly; everything else is binary64 with the language's own functions.
/// </summary>
/// <param name="lookup">The value of a name, or null where it has none here.</param>
/// <param name="measure">The value of a measure, or null where there are no measures.</param>
public sealed class ConstantEvaluator(Func<ValueSymbol, ConstantValue?> lookup, Func<BoundMeasure, ConstantValue>? measure = null)
{
    private const int LargestExactBits = 2048;
    private const int LargestComprehension = 1 << 20;

    private readonly Dictionary<ValueSymbol, ConstantValue> _locals = [];

    /// <summary>The value, or null where it depends on something that is not known.</summary>
    public ConstantValue? Evaluate(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundNumber number:
                return ConstantValue.Of(number.Value);
            case BoundBoolean boolean:
                return ConstantValue.Of(boolean.Value);
            case BoundString text:
                return ConstantValue.Of(text.Value);
            case BoundSymbolReference reference:
                return Symbol(reference.Symbol);
            case BoundUnary unary:
                return Unary(unary);
            case BoundBinary binary:
                return Binary(binary);
            case BoundConditional conditional:
                return Evaluate(conditional.Condition) is { IsTruth: true } condition
                    ? Evaluate(condition.Truth ? conditional.Then : conditional.Else)
                    : null;
            case BoundGuardedDivision division:
                return Evaluate(division.Divisor) is { IsNumber: true } divisor
                    ? divisor.Number == 0 ? Evaluate(division.Otherwise) : Arithmetic(BoundBinaryOperator.Div, Evaluate(division.Dividend), divisor)
                    : null;
            case BoundIntrinsic intrinsic:
                return Intrinsic(intrinsic);
            case BoundFunctionCall call:
                return Call(call);
            case BoundComprehension comprehension:
                return Comprehension(comprehension);
            case BoundContainment containment:
                return Evaluate(containment.Value) is { IsNumber: true } value && Evaluate(containment.Lower) is { IsNumber: true } lower && Evaluate(containment.Upper) is { IsNumber: true } upper
                    ? ConstantValue.Of(lower.Number <= value.Number && value.Number <= upper.Number)
                    : null;
            case BoundMeasure m when measure is not null:
                return measure(m);
            default:
                return null;
        }
    }

    private ConstantValue? Symbol(ValueSymbol symbol)
    {
        if (_locals.TryGetValue(symbol, out var local))
        {
            return local;
        }

        if (lookup(symbol) is { } known)
        {
            return known;
        }

        return symbol switch
        {
            ConstSymbol { Value: { } value } => Evaluate(value),
            LetSymbol { Value: { } value, Index: null } => Evaluate(value),
            BuiltinSymbol { Name: "pi" } => ConstantValue.Of(Math.PI),
            _ => null,
        };
    }

    private ConstantValue? Unary(BoundUnary unary)
    {
        if (Evaluate(unary.Operand) is not { } operand)
        {
            return null;
        }

        return unary.Operator == BoundUnaryOperator.Not
            ? ConstantValue.Of(!operand.Truth)
            : operand.Exact is { IsZero: false } exact ? ConstantValue.Of(-exact) : ConstantValue.Of(-operand.Number);
    }

    private ConstantValue? Binary(BoundBinary binary)
    {
        var left = Evaluate(binary.Left);
        if (left is { IsTruth: true } truth && binary.Operator is BoundBinaryOperator.And or BoundBinaryOperator.Or && truth.Truth == (binary.Operator == BoundBinaryOperator.Or))
        {
            return left;
        }

        return Arithmetic(binary.Operator, left, Evaluate(binary.Right));
    }

    private static ConstantValue? Arithmetic(BoundBinaryOperator op, ConstantValue? left, ConstantValue? right)
    {
        if (left is not { } a || right is not { } b)
        {
            return null;
        }

        switch (op)
        {
            case BoundBinaryOperator.And:
                return ConstantValue.Of(a.Truth && b.Truth);
            case BoundBinaryOperator.Or:
                return ConstantValue.Of(a.Truth || b.Truth);
            case BoundBinaryOperator.Equal when a.IsTruth:
                return ConstantValue.Of(a.Truth == b.Truth);
            case BoundBinaryOperator.NotEqual when a.IsTruth:
                return ConstantValue.Of(a.Truth != b.Truth);
            case BoundBinaryOperator.Less:
                return ConstantValue.Of(a.Number < b.Number);
            case BoundBinaryOperator.LessEqual:
                return ConstantValue.Of(a.Number <= b.Number);
            case BoundBinaryOperator.Greater:
                return ConstantValue.Of(a.Number > b.Number);
            case BoundBinaryOperator.GreaterEqual:
                return ConstantValue.Of(a.Number >= b.Number);
            case BoundBinaryOperator.Equal:
                return ConstantValue.Of(a.Text is null ? a.Number == b.Number : a.Text == b.Text);
            case BoundBinaryOperator.NotEqual:
                return ConstantValue.Of(a.Text is null ? a.Number != b.Number : a.Text != b.Text);
        }

        if (a.Exact is { } x && b.Exact is { } y && Exact(op, x, y) is { } exact)
        {
            return ConstantValue.Of(exact);
        }

        return ConstantValue.Of(op switch
        {
            BoundBinaryOperator.Add => a.Number + b.Number,
            BoundBinaryOperator.Sub => a.Number - b.Number,
            BoundBinaryOperator.Mul => a.Number * b.Number,
            BoundBinaryOperator.Div => a.Number / b.Number,
            _ => ConstantMath.Call("pow", [a.Number, b.Number]),
        });
    }

    private static BigRational? Exact(BoundBinaryOperator op, BigRational x, BigRational y)
    {
        BigRational? result = op switch
        {
            BoundBinaryOperator.Add => x + y,
            BoundBinaryOperator.Sub => x - y,
            BoundBinaryOperator.Mul => x * y,
            BoundBinaryOperator.Div when !y.IsZero => x / y,
            BoundBinaryOperator.Power when y.IsInteger && y >= -64 && y <= 64 && !(x.IsZero && y.Sign <= 0) => BigRational.Pow(x, (int)y.Numerator),
            _ => null,
        };
        return result is { } value && Bits(value) <= LargestExactBits ? value : null;
    }

    private static long Bits(BigRational value) => value.Numerator.ToByteArray().Length * 8L + value.Denominator.ToByteArray().Length * 8L;

    private ConstantValue? Intrinsic(BoundIntrinsic intrinsic)
    {
        var values = new ConstantValue[intrinsic.Arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (Evaluate(intrinsic.Arguments[i]) is not { IsNumber: true } value)
            {
                return null;
            }

            values[i] = value;
        }

        if (values.All(v => v.Exact is not null))
        {
            var exact = values.Select(v => v.Exact ?? BigRational.Zero).ToArray();
            switch (intrinsic.Name)
            {
                case "min":
                    return ConstantValue.Of(exact.Min());
                case "max":
                    return ConstantValue.Of(exact.Max());
                case "abs":
                    return ConstantValue.Of(exact[0].Sign < 0 ? -exact[0] : exact[0]);
                case "floor":
                    return ConstantValue.Of(BigRational.Create(exact[0].Floor(), 1));
                case "ceil":
                    return ConstantValue.Of(-BigRational.Create((-exact[0]).Floor(), 1));
                case "round":
                    return ConstantValue.Of(BigRational.Create(exact[0].RoundHalfEven(), 1));
                case "clip":
                    return ConstantValue.Of(exact[0] < exact[1] ? exact[1] : exact[0] > exact[2] ? exact[2] : exact[0]);
                case "mod" when !exact[1].IsZero:
                    return ConstantValue.Of(exact[0] - (exact[1] * BigRational.Create((exact[0] / exact[1]).Floor(), 1)));
            }
        }

        return ConstantValue.Of(ConstantMath.Call(intrinsic.Name, [.. values.Select(v => v.Number)]));
    }

    private ConstantValue? Call(BoundFunctionCall call)
    {
        if (call.Function.Body is null)
        {
            return null;
        }

        var values = new ConstantValue[call.Arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (Evaluate(call.Arguments[i]) is not { } value)
            {
                return null;
            }

            values[i] = value;
        }

        for (var i = 0; i < values.Length; i++)
        {
            _locals[call.Function.Parameters[i]] = values[i];
        }

        var result = Evaluate(call.Function.Body);
        foreach (var parameter in call.Function.Parameters)
        {
            _locals.Remove(parameter);
        }

        return result;
    }

    private ConstantValue? Comprehension(BoundComprehension comprehension)
    {
        if (Evaluate(comprehension.Lower) is not { IsNumber: true } lower || Evaluate(comprehension.Upper) is not { IsNumber: true } upper || upper.Number - lower.Number > LargestComprehension)
        {
            return null;
        }

        ConstantValue? result = null;
        for (var k = (long)lower.Number; k <= (long)upper.Number; k++)
        {
            _locals[comprehension.Variable] = ConstantValue.Of((BigRational)k);
            if (Evaluate(comprehension.Value) is not { IsNumber: true } value)
            {
                _locals.Remove(comprehension.Variable);
                return null;
            }

            result = result is not { } sofar ? value : comprehension.Function switch
            {
                "sum" => Arithmetic(BoundBinaryOperator.Add, sofar, value),
                "max" => value.Number > sofar.Number ? value : sofar,
                _ => value.Number < sofar.Number ? value : sofar,
            };
        }

        _locals.Remove(comprehension.Variable);
        return result ?? (comprehension.Function == "sum" ? ConstantValue.Of(BigRational.Zero) : null);
    }
}
