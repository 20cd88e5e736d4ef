using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// Chooses the formats of the variables of a population: as many bits behind the binary point as the range leaves with one guard bit, then the rounding that the decay asks for.
/// Rounding to nearest stops a state that decays by D a step within half a unit over D of where it goes (the dead zone); where that is too much of the way to the threshold, rounding is stochastic, or bits behind the last are kept.
/// </summary>
/// <param name="name">The population.</param>
/// <param name="isCounter">Whether a slot holds whole numbers.</param>
/// <param name="step">The step.</param>
/// <param name="samples">What its values were.</param>
/// <param name="bits">Takes the binary points.</param>
/// <param name="given">The format that the program gives to a slot, or null.</param>
/// <param name="options">Tolerances.</param>
internal sealed partial class StateFormats(string name, Func<string, bool> isCounter, CellStep step, SampleEvaluator samples, FormatTable bits, Func<string, IrFormat?> given, BytecodeOptions options)
{
    private const int MostVariables = 16;

    // A state that hardly moved in the run must not have a unit so small that its factors have no digits left.
    private const int MostFractionBits = 18;

    private const double TraceZone = 0.1;

    /// <summary>The formats in the order of the core's variables.</summary>
    /// <param name="representation">What a number of a slot stands for: value = factor * number + offset.</param>
    /// <exception cref="UnrepresentableException">There are too many variables, or one would not move as it should.</exception>
    public ImmutableArray<VariableFormat> Choose(Func<string, (double Factor, double Offset)> representation)
    {
        var changing = step.Next.Select(n => n.Slot).Concat(step.Countdown is { } countdown ? [countdown.Slot] : []).ToList();
        var reached = ReachedValues.Of(step);
        var slots = changing.Concat(step.Payloads.Where(p => !changing.Contains(p))).Concat(reached.Where(v => v.Kind == RealKind.State && !changing.Contains(v.Name) && !step.Payloads.Contains(v.Name)).OrderBy(v => v.Id).Select(v => v.Name)).ToList();
        if (slots.Count > MostVariables)
        {
            throw new UnrepresentableException(FpgaDiagnostics.TooLarge, $"'{name}' has {slots.Count} variables; a cell has {MostVariables}");
        }

        var result = ImmutableArray.CreateBuilder<VariableFormat>(slots.Count);
        for (var n = 0; n < slots.Count; n++)
        {
            result.Add(step.Copies.TryGetValue(slots[n], out var source) && result.FirstOrDefault(f => f.Slot == source) is { } copied
                ? Copy(slots[n], n, copied, representation(slots[n]).Offset)
                : Choose(slots[n], n, representation(slots[n])));
        }

        foreach (var format in result.Where(f => f.RestBits > 0).ToList())
        {
            result.Add(format with
            {
                Slot = format.RestSlot,
                Variable = result.Count,
                FractionBits = format.FractionBits + format.RestBits,
                RestBits = 0,
                Offset = 0,
                Range = new ValueRange(0, Math.Pow(2, -format.FractionBits), 0, 0),
                Reason = $"{format.RestBits} bits behind those of {format.Slot}",
            });
        }

        return result.Count <= MostVariables
            ? result.ToImmutable()
            : throw new UnrepresentableException(FpgaDiagnostics.TooLarge, $"'{name}' has {result.Count} variables, some of which keep bits behind those of others; a cell has {MostVariables}");
    }

    private VariableFormat Copy(string slot, int variable, VariableFormat source, double offset)
    {
        bits.Set(step.Graph.State(slot), source.FractionBits);
        bits.SetFlow(step.Graph.SumOf(step.Next.First(n => n.Slot == slot).Value), source.FractionBits);
        return source with { Slot = slot, Variable = variable, Factor = 1, Offset = offset, Reason = $"{source.Slot} a step before, for synapses" };
    }

    private VariableFormat Choose(string slot, int variable, (double Factor, double Offset) representation)
    {
        var state = step.Graph.State(slot);
        var next = step.Next.FirstOrDefault(n => n.Slot == slot).Value;
        if (isCounter(slot))
        {
            bits.Set(state, 0);
            if (next is not null)
            {
                bits.SetFlow(step.Graph.SumOf(next), 0);
            }

            return new VariableFormat(name, slot, variable, 0, RoundingMode.Nearest, 1, 0, new ValueRange(0, short.MaxValue, 0, 1), "a counter of whole numbers");
        }

        if (next is null)
        {
            var own = samples.RangeOf(state);
            var still = GivenFormat.Of(given(slot), name, slot)?.Check(own, representation.Offset);
            var fixedBits = still?.FractionBits ?? FormatTable.ForMagnitude(own.Magnitude, guardBits: step.IsFed ? 1 : 0);
            bits.Set(state, fixedBits);
            var chosen = step.IsFed
                ? FormattableString.Invariant($"{FixedNumbers.Bits - fixedBits} bits before the point hold {own.Magnitude:G4}, the most that the host feeds, with one to spare")
                : "a parameter that differs from cell to cell";
            return new VariableFormat(name, slot, variable, fixedBits, RoundingMode.Nearest, representation.Factor, representation.Offset, own, still?.Reason ?? chosen);
        }

        if (step.Traces.TryGetValue(slot, out var trace))
        {
            return Trace(slot, variable, next, samples.RangeOf(state), trace, representation.Offset);
        }

        // What a spike sets it to, and the thresholds it is compared with, have to be numbers of the format too.
        var range = Flows(slot, next).Select(samples.RangeOf).Concat(Levels(slot, next).Select(level => ValueRange.Of([level]))).Aggregate(samples.RangeOf(state), (a, b) => a.Hull(b));
        if (range.Minimum.Equals(range.Maximum) && step.Graph.Values.FirstOrDefault(v => v.Kind == RealKind.Arrival && v.Name == slot) is { } arrival)
        {
            // Nothing arrived in the run; one synapse at least has to have room, and where there is none, the number one.
            range = range.Hull(samples.RangeOf(arrival));
            range = range.Magnitude == 0 ? ValueRange.Of([0, 1]) : range;
        }

        var written = GivenFormat.Of(given(slot), name, slot)?.Check(range, representation.Offset);
        var fraction = written?.FractionBits ?? Math.Min(MostFractionBits, FormatTable.ForMagnitude(range.Magnitude, guardBits: 1));
        bits.Set(state, fraction);
        foreach (var value in Flows(slot, next))
        {
            bits.Set(value, fraction);
        }

        if (step.Payloads.Contains(slot) && step.Graph.SumOf(next).Kind == RealKind.Table)
        {
            // A table that gives what drives read gives it in the format of the variable.
            bits.Set(step.Graph.SumOf(next), fraction);
        }

        var pair = written?.Rounding is null && options.Rounding is null ? PairedState.Bits(step, samples, slot, fraction) : 0;
        var (rounding, reason, rest) = written?.Rounding is { } asked ? (asked, "", 0) : Rounding(slot, next, range, fraction, pair);
        return new VariableFormat(name, slot, variable, fraction, written?.Rounding ?? options.Rounding ?? rounding, representation.Factor, representation.Offset, range,
            Because(written, FormattableString.Invariant($"{FixedNumbers.Bits - fraction} bits before the point hold {range.Magnitude:G4} with one to spare"), reason))
        {
            KeepsConstants = !IsNonlinear(slot, next) && Decay(slot, next) <= 0,
            RestBits = rest,
        };
    }

    /// <summary>The values that become the state, on any way.</summary>
    private IEnumerable<RealValue> Flows(string slot, Polynomial next)
    {
        var open = new Stack<RealValue>([step.Graph.SumOf(next)]);
        var seen = new HashSet<RealValue>();
        while (open.Count > 0)
        {
            var value = open.Pop();
            if (!seen.Add(value) || value.Kind is RealKind.Constant or RealKind.Arrival or RealKind.Table or RealKind.Product or RealKind.Uniform)
            {
                continue;
            }

            yield return value;
            foreach (var arg in value.Kind is RealKind.Select or RealKind.Min or RealKind.Max ? value.Args : [])
            {
                open.Push(arg);
            }

            // What has arrived is the state too.
            foreach (var part in value.Kind == RealKind.Sum ? step.Shaper.Of(value).Values.Where(v => v.Kind is RealKind.Sum or RealKind.Select && IsArrived(v, slot)) : [])
            {
                open.Push(part);
            }
        }
    }

    private IEnumerable<double> Levels(string slot, Polynomial next)
    {
        var flows = Flows(slot, next).ToList();
        var own = Parts(step.Spike).Concat(flows.Where(v => v.Condition is not null).SelectMany(v => Parts(v.Condition)))
            .Select(c => c is Condition.Negated n ? n.Operand : c).OfType<Condition.Less>();
        foreach (var test in own)
        {
            var (constant, value) = test.Left.Kind == RealKind.Constant ? (test.Left, test.Right) : (test.Right, test.Left);
            foreach (var flow in flows.Where(_ => constant.Kind == RealKind.Constant))
            {
                if ((RealGraph.Expand(value) - RealGraph.Expand(flow)) is { IsConstant: true, Constant: var above })
                {
                    yield return constant.Number - above;
                }
            }
        }

        foreach (var constant in flows.Where(v => v.Kind is RealKind.Select or RealKind.Min or RealKind.Max).SelectMany(v => v.Args).Where(a => a.Kind == RealKind.Constant))
        {
            yield return constant.Number;
        }
    }

    private static bool IsArrived(RealValue value, string slot) =>
        value.Kind == RealKind.Sum ? value.Sum is { Count: 2 } sum && sum.Values.Any(v => v.Kind == RealKind.Arrival && v.Name == slot)
        : value.Kind == RealKind.Select && value.Args.Any(a => IsArrived(a, slot));

    private VariableFormat Trace(string slot, int variable, Polynomial next, ValueRange range, double decay, double offset)
    {
        // Traces that follow each other have one format.
        var written = GivenFormat.Of(given(slot), name, slot)?.Check(range, offset);
        var fraction = written?.FractionBits ?? Math.Min(MostFractionBits, FormatTable.ForMagnitude(range.Magnitude, guardBits: 1));
        bits.Set(step.Graph.State(slot), fraction);
        bits.Set(step.Graph.SumOf(next), fraction);
        foreach (var value in Flows(slot, next).Concat(next.Values.Where(v => v.Kind == RealKind.Sum)))
        {
            bits.Set(value, fraction);
        }

        // What a trace is off by adds up in the weights, so its dead zone has to be smaller than that of a state.
        var (rounding, reason, _) = written?.Rounding is { } asked ? (asked, "", 0) : Rounding(slot, decay, range.Maximum - range.Minimum, fraction, TraceZone);
        return new VariableFormat(name, slot, variable, fraction, written?.Rounding ?? options.Rounding ?? rounding, 1, offset, new ValueRange(range.Minimum + offset, range.Maximum + offset, range.Usual, 0),
            Because(written, FormattableString.Invariant($"kept for synapses, up to {range.Magnitude:G4} from zero"), reason));
    }

    private static string Because(GivenFormat? written, string bits, string rounding) => (written?.Reason ?? bits) + (rounding.Length == 0 ? "" : "; " + rounding);

    private static IEnumerable<Condition> Parts(Condition? condition) => condition switch
    {
        null => [],
        Condition.Both both => Parts(both.Left).Concat(Parts(both.Right)),
        _ => [condition],
    };
}
