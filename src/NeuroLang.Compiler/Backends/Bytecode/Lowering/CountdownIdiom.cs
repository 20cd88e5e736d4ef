namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// A counter of refractory steps, which one instruction counts down and tests:
/// <code>r = spike ? n : (0 &lt; r ? r - 1 : r)</code>
/// </summary>
/// <param name="Slot">The counter.</param>
/// <param name="Held">The condition that it is above zero.</param>
/// <param name="Reload">When it starts again.</param>
/// <param name="Steps">From what number.</param>
internal sealed record CountdownIdiom(string Slot, Condition Held, Condition Reload, RealValue Steps)
{
    /// <summary>The counter of a step, or null.</summary>
    public static CountdownIdiom? Find(CellStep step)
    {
        foreach (var (slot, value) in step.Next)
        {
            if (value.AsAffine() is { Factor: 1, Offset: 0, Value: { Kind: RealKind.Select, Condition: { } reload } outer }
                && outer.Args[1] is { Kind: RealKind.Select, Condition: Condition.Less { Left: { Kind: RealKind.Constant, Number: 0 }, OrEqual: false } held } inner
                && held.Right.Kind == RealKind.State && held.Right.Name == slot && ReferenceEquals(inner.Args[1], held.Right)
                && inner.Args[0].Sum?.AsAffine() is { Factor: 1, Offset: -1 } down && ReferenceEquals(down.Value, held.Right))
            {
                return new CountdownIdiom(slot, held, reload, outer.Args[0]);
            }
        }

        return null;
    }
}
