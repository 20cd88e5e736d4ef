using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Experiments;

/// <summary>Walks through the expressions of experiments.</summary>
internal static class BoundExpressions
{
    /// <summary>The expression and all it consists of, from left to right.</summary>
    public static IEnumerable<BoundExpression> Flatten(BoundExpression expression)
    {
        yield return expression;
        foreach (var child in Children(expression))
        {
            foreach (var inner in Flatten(child))
            {
                yield return inner;
            }
        }
    }

    /// <summary>True where a measure decides the value.</summary>
    public static bool HasMeasure(BoundExpression expression) => Flatten(expression).Any(e => e is BoundMeasure);

    /// <summary>The units that occur in it, as written, then those in which its measured variables are declared.</summary>
    public static IEnumerable<Unit?> Units(BoundExpression expression)
    {
        var all = Flatten(expression).ToList();
        return all.OfType<BoundNumber>().Select(n => n.Unit)
            .Concat(all.OfType<BoundMeasure>().Select(m => m.Variable ?? m.Connection?.Symbol.Target).OfType<BoundVariable>().SelectMany(v => v.Cases).Select(c => c.Symbol.DisplayUnit));
    }

    private static IEnumerable<BoundExpression> Children(BoundExpression expression) => expression switch
    {
        BoundMeasure e => e.Arguments,
        BoundUnary e => [e.Operand],
        BoundBinary e => [e.Left, e.Right],
        BoundConditional e => [e.Condition, e.Then, e.Else],
        BoundGuardedDivision e => [e.Dividend, e.Divisor, e.Otherwise],
        BoundIntrinsic e => e.Arguments,
        BoundFunctionCall e => e.Arguments,
        BoundComprehension e => [e.Lower, e.Upper, e.Value],
        BoundContainment e => [e.Value, e.Lower, e.Upper],
        _ => [],
    };
}
