using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>Finds the functions that a cell calls, directly or through others.</summary>
internal static class CalledFunctions
{
    /// <summary>Those functions, each once, in no particular order.</summary>
    public static HashSet<FunctionSymbol> Of(CellSymbol cell)
    {
        var found = new HashSet<FunctionSymbol>();
        var roots = cell.Lets.Select(l => l.Value)
            .Concat(cell.Functions.Select(f => f.Body))
            .Concat(cell.Equations.Select(e => (BoundExpression?)e.Value))
            .Concat(cell.Events.Concat(cell.Spike is { } spike ? [spike] : []).SelectMany(e => new[] { e.Condition, e.Through, e.Refractory }.Concat(Expressions(e.Body))))
            .Concat(cell.Timed.SelectMany(t => Expressions(t.Body)))
            .Concat(Expressions(cell.Update));
        foreach (var root in roots)
        {
            Visit(root, found);
        }

        return found;
    }

    private static IEnumerable<BoundExpression?> Expressions(IEnumerable<BoundStatement> statements) => statements.SelectMany(s => s switch
    {
        BoundAssign a => [a.Value, (a.Target as BoundElement)?.Index],
        BoundLet l => [l.Value],
        BoundIf i => Expressions(i.Then).Concat(Expressions(i.Else)).Append(i.Condition),
        BoundFor f => Expressions(f.Body),
        _ => Enumerable.Empty<BoundExpression?>(),
    });

    private static void Visit(BoundExpression? expression, HashSet<FunctionSymbol> found)
    {
        if (expression is BoundFunctionCall call && found.Add(call.Function))
        {
            Visit(call.Function.Body, found);
        }

        foreach (var child in Children(expression))
        {
            Visit(child, found);
        }
    }

    private static IEnumerable<BoundExpression?> Children(BoundExpression? expression) => expression switch
    {
        BoundElement e => [e.Index],
        BoundUnary e => [e.Operand],
        BoundBinary e => [e.Left, e.Right],
        BoundConditional e => [e.Condition, e.Then, e.Else],
        BoundGuardedDivision e => [e.Dividend, e.Divisor, e.Otherwise],
        BoundIntrinsic e => e.Arguments,
        BoundFunctionCall e => e.Arguments,
        BoundRandom e => e.Arguments,
        BoundAggregate e => e.Arguments,
        BoundComprehension e => [e.Lower, e.Upper, e.Value],
        BoundContainment e => [e.Value, e.Lower, e.Upper],
        _ => [],
    };
}
