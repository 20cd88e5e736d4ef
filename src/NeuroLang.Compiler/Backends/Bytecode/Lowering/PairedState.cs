namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// A state of which two variables of the core keep the bits, since what it changes by in a step is a small part of one unit:
/// <code>
/// r = r + change in units of 2^-(f + n);   x = x + (r >> n);   r = r mod 2^n
/// </code>
/// </summary>
internal static class PairedState
{
    // The rest is not negative, and with a change in it has no more than 15 bits.
    private const int MostBits = 14;

    /// <summary>The sum that becomes the state where the cell does not spike; null where it is none, or something arrives in it or holds it.</summary>
    public static RealValue? Find(CellStep step, string slot)
    {
        var (known, next) = step.Next.FirstOrDefault(n => n.Slot == slot);
        if (known is null)
        {
            return null;
        }

        var final = step.Graph.SumOf(next);
        var sum = final.Kind == RealKind.Select && Equals(final.Condition, step.Spike) ? final.Args[1] : final;
        return sum.Kind == RealKind.Sum && step.Shaper.Of(sum) is var shape
            && shape.Terms.All(t => t.Key.Degree < 2)
            && shape.Values.All(v => v.Kind == RealKind.State)
            && shape.Coefficient(Monomial.Of([step.Graph.State(slot)])) is > 0 and < 1 ? sum : null;
    }

    /// <summary>How many bits behind the last one there is room for; zero where the state is not kept so.</summary>
    /// <param name="step">The step.</param>
    /// <param name="samples">What its values were.</param>
    /// <param name="slot">The state.</param>
    /// <param name="fraction">Its fraction bits.</param>
    public static int Bits(CellStep step, SampleEvaluator samples, string slot, int fraction)
    {
        if (Find(step, slot) is not { } sum)
        {
            return 0;
        }

        // A change has at most 2^12 units of the rest in the run, and one bit to spare.
        var change = samples.RangeOf(step.Shaper.Of(sum) - Polynomial.Of(step.Graph.State(slot))).Magnitude;
        return change <= 0 ? 0 : Math.Max(0, Math.Min(MostBits, MostBits - 2 - fraction - FixedNumbers.IntegerBits(change)));
    }
}
