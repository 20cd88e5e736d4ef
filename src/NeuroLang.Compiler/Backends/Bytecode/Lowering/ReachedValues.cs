namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>The values that the variables of a step and its spike depend on.</summary>
internal static class ReachedValues
{
    /// <summary>All of them.</summary>
    public static HashSet<RealValue> Of(CellStep step)
    {
        var seen = new HashSet<RealValue>();
        var open = new Stack<RealValue>(step.Next.SelectMany(n => n.Value.Values).Concat(step.Spike is { } spike ? Operands(spike) : []).Concat(step.Countdown is { } countdown ? [step.Graph.State(countdown.Slot), countdown.Steps] : []));
        while (open.Count > 0)
        {
            var value = open.Pop();
            if (seen.Add(value))
            {
                foreach (var operand in value.Args.Concat(value.Kind == RealKind.Sum ? step.Shaper.Of(value).Values : []).Concat(value.Condition is { } condition ? Operands(condition) : []))
                {
                    open.Push(operand);
                }
            }
        }

        return seen;
    }

    /// <summary>The values that a condition compares.</summary>
    public static IEnumerable<RealValue> Operands(Condition condition) => condition switch
    {
        Condition.Less c => [c.Left, c.Right],
        Condition.Same c => [c.Left, c.Right],
        Condition.Both c => Operands(c.Left).Concat(Operands(c.Right)),
        Condition.Either c => Operands(c.Left).Concat(Operands(c.Right)),
        Condition.Negated c => Operands(c.Operand),
        _ => [],
    };
}
