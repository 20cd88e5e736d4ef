namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// Chooses what the number zero of each state stands for, so that constants vanish from its equation: the value to which a linear equation decays, or the vertex of a quadratic one.
/// It also narrows the range, which gives more bits behind the binary point.
/// </summary>
internal static class StateOffsets
{
    /// <summary>The offsets of the states that have one.</summary>
    /// <param name="step">The step, without offsets.</param>
    /// <param name="ranges">What was seen of each state.</param>
    public static IReadOnlyDictionary<string, double> Of(CellStep step, IReadOnlyDictionary<string, ValueRange> ranges)
    {
        var result = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (slot, value) in step.Next)
        {
            if (ranges.TryGetValue(slot, out var range) && Offset(step, slot, value) is { } offset && !double.IsNaN(offset) && !double.IsInfinity(offset))
            {
                // Far outside of what is seen it would cost more bits than it saves instructions.
                var width = range.Maximum - range.Minimum;
                if (offset >= range.Minimum - (0.5 * width) && offset <= range.Maximum + (0.5 * width) && offset != 0)
                {
                    result[slot] = offset;
                }
            }
        }

        return result;
    }

    private static double? Offset(CellStep step, string slot, Polynomial value)
    {
        var core = Core(value, step);
        var state = core.Values.FirstOrDefault(v => IsState(v, slot));
        if (state is null)
        {
            return null;
        }

        var linear = core.Coefficient(Monomial.Of([state])) - 1;
        var square = core.Coefficient(Monomial.Of([state, state]));
        if (square == 0 && core.Constant == 0)
        {
            // f (c + k x + …): what the factor multiplies vanishes at -c / k.
            var factor = core.Values.FirstOrDefault(v => v.Kind == RealKind.Table && core.Coefficient(Monomial.Of([v])) != 0 && core.Coefficient(Monomial.Of([v, state])) != 0);
            return factor is null ? null : -core.Coefficient(Monomial.Of([factor])) / core.Coefficient(Monomial.Of([factor, state]));
        }

        return square != 0 ? -linear / (2 * square)
            : linear != 0 && core.Constant != 0 ? -core.Constant / linear
            : null;
    }

    /// <summary>The state itself, or what it is after arrivals.</summary>
    private static bool IsState(RealValue value, string slot) =>
        (value.Kind == RealKind.State && value.Name == slot)
        || (value.Kind == RealKind.Sum && value.Sum is { } sum && sum.Values.Any(v => v.Kind == RealKind.Arrival && v.Name == slot))
        || (value.Kind == RealKind.Select && value.Args.Any(a => IsState(a, slot)));

    /// <summary>What the equation gives where the cell neither spikes nor is held.</summary>
    private static Polynomial Core(Polynomial value, CellStep step)
    {
        while (value.AsAffine() is { Factor: 1, Offset: 0, Value: { Kind: RealKind.Select } choice })
        {
            value = choice.Args[1].Sum ?? Polynomial.Of(choice.Args[1]);
        }

        return value.AsAffine() is { Factor: 1, Offset: 0, Value: { Kind: RealKind.Sum } only } ? only.Sum ?? value : value;
    }
}
