using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>Walks over bound expressions and statements.</summary>
internal static class BoundTree
{
    /// <summary>The expressions directly inside an expression.</summary>
    public static IEnumerable<BoundExpression> Children(BoundExpression expression) => expression switch
    {
        BoundElement e => [e.Index],
        BoundEndpoint { Index: { } index } => [index],
        BoundUnary e => [e.Operand],
        BoundBinary e => [e.Left, e.Right],
        BoundConditional e => [e.Condition, e.Then, e.Else],
        BoundGuardedDivision e => [e.Dividend, e.Divisor, e.Otherwise],
        BoundIntrinsic e => e.Arguments,
        BoundFunctionCall e => e.Arguments,
        BoundRandom e => e.Arguments,
        BoundAggregate e => e.Arguments,
        BoundComprehension e => [e.Lower, e.Upper, e.Value],
        BoundMeasure e => e.Arguments,
        BoundContainment e => [e.Value, e.Lower, e.Upper],
        _ => [],
    };

    /// <summary>The expression and all inside it, outermost first.</summary>
    public static IEnumerable<BoundExpression> Descend(BoundExpression expression)
    {
        var stack = new Stack<BoundExpression>();
        stack.Push(expression);
        while (stack.Count > 0)
        {
            var next = stack.Pop();
            yield return next;
            foreach (var child in Children(next).Reverse())
            {
                stack.Push(child);
            }
        }
    }

    /// <summary>All expressions of statements, outermost first.</summary>
    public static IEnumerable<BoundExpression> Expressions(IEnumerable<BoundStatement> statements) =>
        statements.SelectMany(s => s switch
        {
            BoundAssign a => [a.Target, a.Value],
            BoundIf i => new[] { i.Condition }.Concat(Expressions(i.Then)).Concat(Expressions(i.Else)),
            BoundFor f => new[] { f.Lower, f.Upper }.Concat(Expressions(f.Body)),
            BoundLet l => [l.Value],
            BoundSend e => [e.Value],
            BoundStructural { Condition: { } condition } => [condition],
            _ => Enumerable.Empty<BoundExpression>(),
        });

    /// <summary>The first unit of a dimension that the user wrote in an expression, or that a name in it is shown in.</summary>
    public static Unit? FindUnit(BoundExpression expression, Dimension dimension)
    {
        foreach (var part in Descend(expression))
        {
            var unit = part switch
            {
                BoundNumber number => number.Unit,
                BoundSymbolReference reference => reference.Symbol.DisplayUnit,
                _ => null,
            };
            if (unit is not null && !unit.Dimension.IsDimensionless && unit.Dimension.Equals(dimension))
            {
                return unit;
            }
        }

        return null;
    }
}
