namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// Keeps a state as it is after arrivals instead of as it is at the end of a step, where its equation reads nothing else: then what arrived is added by the instruction that lets it decay.
/// <code>
/// s = x + a;  x = p s + c      becomes      s = p s + c + a
/// </code>
/// </summary>
/// <param name="Slot">The state.</param>
/// <param name="Factor">p: the state at the end of a step is p times what is kept, plus the constant.</param>
/// <param name="Constant">c.</param>
internal sealed record Retiming(string Slot, double Factor, double Constant)
{
    /// <summary>Changes a step; says what was changed.</summary>
    public static (CellStep Step, IReadOnlyList<Retiming> Changes) Apply(CellStep step)
    {
        var changes = new List<Retiming>();
        var next = step.Next.ToBuilder();
        for (var n = 0; n < next.Count; n++)
        {
            var (slot, value) = next[n];
            if (value.AsAffine() is { } affine && affine.Factor != 0 && affine.Value is { Kind: RealKind.Sum, Sum: { Count: 2 } sum } arrived
                && sum.Values.FirstOrDefault(v => v.Kind == RealKind.State && v.Name == slot) is { } state
                && sum.Values.FirstOrDefault(v => v.Kind == RealKind.Arrival) is { } arrival
                && sum.Coefficient(Monomial.Of([state])) == 1 && sum.Coefficient(Monomial.Of([arrival])) == 1
                && Reads(step, state) == 1)
            {
                step.Shaper.Replace(arrived, (Polynomial.Of(state) * affine.Factor) + Polynomial.Of(affine.Offset) + Polynomial.Of(arrival));
                next[n] = (slot, Polynomial.Of(arrived));
                changes.Add(new Retiming(slot, affine.Factor, affine.Offset));
            }
        }

        return (step with { Next = next.ToImmutable() }, changes);
    }

    private static int Reads(CellStep step, RealValue state) =>
        ReachedValues.Of(step).Count(v => v.Args.Contains(state) || (v.Kind == RealKind.Sum && step.Shaper.Of(v).Values.Contains(state)))
        + step.Next.Count(n => n.Value.Values.Contains(state));
}
