using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>
/// Reads the bound of a state (<c>where w &gt;= 0 nS and w &lt;= w_max</c>, <c>where w in 0 nS .. w_max</c>): numbers it is kept between
/// by cutting it after every change.
/// </summary>
internal static class StateBounds
{
    /// <summary>The lower and upper bounds, each null where there is none; null as a whole for a condition of another form.</summary>
    public static (BoundExpression? Lower, BoundExpression? Upper)? Read(StateSymbol state)
    {
        if (state.Bound is not { } bound)
        {
            return (null, null);
        }

        BoundExpression? lower = null;
        BoundExpression? upper = null;
        return Collect(bound, state, ref lower, ref upper) ? (lower, upper) : null;
    }

    private static bool Collect(BoundExpression condition, StateSymbol state, ref BoundExpression? lower, ref BoundExpression? upper)
    {
        switch (condition)
        {
            case BoundBinary { Operator: BoundBinaryOperator.And } both:
                return Collect(both.Left, state, ref lower, ref upper) && Collect(both.Right, state, ref lower, ref upper);
            case BoundContainment inside when Is(inside.Value, state) && lower is null && upper is null:
                (lower, upper) = (inside.Lower, inside.Upper);
                return true;
            case BoundBinary { Operator: BoundBinaryOperator.GreaterEqual or BoundBinaryOperator.Greater } above when Is(above.Left, state):
                return Set(ref lower, above.Right);
            case BoundBinary { Operator: BoundBinaryOperator.LessEqual or BoundBinaryOperator.Less } below when Is(below.Left, state):
                return Set(ref upper, below.Right);
            case BoundBinary { Operator: BoundBinaryOperator.LessEqual or BoundBinaryOperator.Less } above when Is(above.Right, state):
                return Set(ref lower, above.Left);
            case BoundBinary { Operator: BoundBinaryOperator.GreaterEqual or BoundBinaryOperator.Greater } below when Is(below.Right, state):
                return Set(ref upper, below.Left);
            default:
                return false;
        }
    }

    private static bool Is(BoundExpression expression, StateSymbol state) => expression is BoundSymbolReference reference && reference.Symbol == state;

    private static bool Set(ref BoundExpression? bound, BoundExpression value)
    {
        var isFirst = bound is null;
        bound = value;
        return isFirst;
    }
}
