namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>The values that the variables of a step and its spike depend on.</summary>
internal static class ReachedValues
{
    /// <summary>All of them.</summary>
    /// <param name="step">The step.</param>
    /// <param name="except">A value that is not looked into: what the spike tests, where the state that it becomes stands for it.</param>
    public static HashSet<RealValue> Of(CellStep step, RealValue? except = null)
    {
        var left = except is null || step.Next.Any(n => n.Value.Values.Any(v => ReferenceEquals(v, except) || v.Args.Contains(except))) ? null : except;
        var seen = left is null ? [] : new HashSet<RealValue>([left]);
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

        if (left is not null)
        {
            seen.Remove(left);
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
