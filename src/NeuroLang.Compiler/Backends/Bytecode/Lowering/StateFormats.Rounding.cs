using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <content>How the changes of a state are rounded.</content>
internal sealed partial class StateFormats
{
    private (RoundingMode Rounding, string Reason, int Behind) Rounding(string slot, Polynomial next, ValueRange range, int fraction, int pair)
    {
        if (IsNonlinear(slot, next))
        {
            return (RoundingMode.Stochastic, "stochastic rounding, as its equation is not linear and near a fixed point nearest might stand still", 0);
        }

        return Rounding(slot, Decay(slot, next), Way(slot, range), fraction, pair: pair);
    }

    private (RoundingMode Rounding, string Reason, int Behind) Rounding(string slot, double decay, double way, int fraction, double part = 1, int pair = 0)
    {
        if (decay <= 0)
        {
            return (RoundingMode.Nearest, "nearest rounding, as it does not decay by itself", 0);
        }

        var zone = 0.5 * Math.Pow(2, -fraction) / decay;
        if (way <= 0 || zone <= part * options.DeadZone * way)
        {
            return (RoundingMode.Nearest, FormattableString.Invariant($"nearest rounding: its dead zone of {zone:G3} is {(way <= 0 ? 0 : 100 * zone / way):F2} % of {way:G3}"), 0);
        }

        // Stochastic rounding has no dead zone, but noise: a step's has at most half a unit, and the decay adds them up.
        var noise = 0.5 * Math.Pow(2, -fraction) / Math.Sqrt(2 * decay);
        if (noise > options.DeadZone * way)
        {
            // Of the bits behind the last the noise is that much smaller.
            var rest = noise * Math.Pow(2, -pair);
            return pair > 0 && rest <= options.DeadZone * way
                ? (RoundingMode.Nearest, FormattableString.Invariant($"{pair} more bits in a second variable, as rounding would leave an error of {noise:G3}, {100 * noise / way:F1} % of {way:G3}"), pair)
                : throw new UnrepresentableException(FpgaDiagnostics.Precision, slot, name,
                FormattableString.Invariant($"it decays by {decay:G3} of itself in a step, so rounding leaves an error of {noise:G3}, {100 * noise / way:F1} % of {way:G3}"), "a longer time step or a narrower range would help");
        }

        return (RoundingMode.Stochastic, FormattableString.Invariant($"stochastic rounding, as the dead zone of nearest would be {zone:G3}, {100 * zone / way:F1} % of {way:G3}"), 0);
    }

    private bool IsNonlinear(string slot, Polynomial next) => Flows(slot, next).Where(v => v.Kind == RealKind.Sum)
        .SelectMany(v => step.Shaper.Of(v).Terms)
        .Any(t => t.Key.Degree > 1 || t.Key.Factors.Any(f => f.Kind is RealKind.Table or RealKind.Product));

    /// <summary>What a state loses in a step of its distance to where it goes.</summary>
    private double Decay(string slot, Polynomial next)
    {
        var rates = Flows(slot, next).Where(v => v.Kind == RealKind.Sum).Select(v => step.Shaper.Of(v))
            .Select(s => s.Terms.Where(t => t.Key.Degree == 1 && IsSelf(t.Key.Factors[0], slot)).Sum(t => t.Value))
            .Where(p => p is > 0 and < 1)
            .Select(p => 1 - p).ToList();
        return rates.Count == 0 ? 0 : rates.Min();
    }

    private static bool IsSelf(RealValue value, string slot) =>
        (value.Kind == RealKind.State && value.Name == slot)
        || (value.Kind == RealKind.Sum && value.Sum is { } sum && sum.Values.Any(v => v.Kind == RealKind.Arrival && v.Name == slot))
        || (value.Kind == RealKind.Select && value.Args.Any(a => IsSelf(a, slot)));

    /// <summary>How far a state goes: to the threshold where it is tested, else through what was seen of it.</summary>
    private double Way(string slot, ValueRange range)
    {
        foreach (var test in Parts(step.Spike).OfType<Condition.Less>().Where(t => t.Left.Kind == RealKind.Constant))
        {
            foreach (var flow in step.Next.Where(n => n.Slot == slot).SelectMany(n => Flows(slot, n.Value)))
            {
                if ((RealGraph.Expand(test.Right) - RealGraph.Expand(flow)) is { IsConstant: true, Constant: var above })
                {
                    return Math.Abs(test.Left.Number - above - range.Minimum);
                }
            }
        }

        return range.Maximum - range.Minimum;
    }
}
