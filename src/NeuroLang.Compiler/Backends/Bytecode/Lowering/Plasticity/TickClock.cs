using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>
/// What happens in synapses without a spike: the relay of the presynaptic cells spikes for it, so that the program of the row runs, and the replica says for what. A tick of boundary k is seen at k + 1, before the spikes that arrive
/// there: so it comes after all that k did, as it should.
/// </summary>
/// <param name="intervals">The steps between two ticks, for each thing that happens.</param>
internal sealed class TickClock(IEnumerable<long> intervals)
{
    /// <summary>The longest interval that a counter of 16 bits knows.</summary>
    public const long Longest = short.MaxValue;

    /// <summary>The most intervals, as each takes a predicate of the relay.</summary>
    public const int MostIntervals = 3;

    /// <summary>The state of a replica that is one where a spike has arrived.</summary>
    public const string Arrived = "arrived";

    /// <summary>The intervals that have to be counted, ascending.</summary>
    public ImmutableArray<long> Counted { get; } = [.. intervals.Where(i => i > 1).Distinct().OrderBy(i => i)];

    /// <summary>Whether something happens in every step.</summary>
    public bool IsAlways { get; } = intervals.Contains(1);

    /// <summary>Whether nothing happens without a spike.</summary>
    public bool IsEmpty => Counted.IsEmpty && !IsAlways;

    /// <summary>The state that counts an interval down; its largest value says that the tick was in the step before.</summary>
    public static string Counter(long interval) => FormattableString.Invariant($"every {interval} steps");

    /// <summary>Whether a state of a replica is one of a clock.</summary>
    public static bool IsCounter(string slot) => slot == Arrived || slot.StartsWith("every ", StringComparison.Ordinal);

    /// <summary>A name for what hands spikes on at these ticks too.</summary>
    public override string ToString() => string.Join(" and ", Counted.Select(Counter).Concat(IsAlways ? ["in every step"] : Array.Empty<string>()));

    /// <summary>What the states of a replica become in a step.</summary>
    /// <param name="reader">Takes the values.</param>
    /// <param name="arrival">One where a spike arrives.</param>
    public IEnumerable<(string Slot, Polynomial Value)> Next(RealReader reader, Polynomial arrival)
    {
        if (IsEmpty)
        {
            yield break;
        }

        yield return (Arrived, arrival);
        foreach (var interval in Counted)
        {
            var left = Polynomial.Of(reader.Graph.State(Counter(interval)));
            yield return (Counter(interval), reader.Simplifier.Select(reader.Simplifier.Compare(Polynomial.Zero, left, false), left - Polynomial.Of(1), Polynomial.Of(interval - 1)));
        }
    }

    /// <summary>Whether a tick was due in the step before.</summary>
    /// <param name="reader">Takes the values.</param>
    /// <param name="interval">The steps between two of them.</param>
    /// <param name="counter">The value of the counter.</param>
    public static Condition IsDue(RealReader reader, long interval, Polynomial counter) => reader.Simplifier.Compare(Polynomial.Of(interval - 1), counter, true);

    /// <summary>The program of a relay: it spikes if a spike arrived, and at ticks.</summary>
    public ImmutableArray<Instruction> Relay()
    {
        if (IsAlways)
        {
            return [new Instruction { Op = Opcode.Spkk, Source = OperandSource.AccumulatorClear, Constant = short.MinValue }];
        }

        const byte Left = 1;
        const byte Due = 2;
        var code = ImmutableArray.CreateBuilder<Instruction>();
        for (byte n = 0; n < Counted.Length; n++)
        {
            var predicate = (byte)(n + 1);
            code.Add(new Instruction { Op = Opcode.Deck, Rd = Left, Source = OperandSource.State, Ra = n, Predicate = predicate });
            code.Add(new Instruction { Op = Opcode.Selk, Rd = Left, Ra = Left, Constant = (short)(Counted[n] - 1), Guard = predicate, GuardNegated = true, Stores = true, Variable = n });
        }

        for (byte n = 0; n < Counted.Length; n++)
        {
            code.Add(new Instruction { Op = Opcode.Selk, Rd = Due, Source = n == 0 ? OperandSource.AccumulatorClear : OperandSource.Register, Ra = n == 0 ? (byte)0 : Due, Constant = 1, Guard = (byte)(n + 1), GuardNegated = true });
        }

        code.Add(Counted.IsEmpty
            ? new Instruction { Op = Opcode.Spkk, Source = OperandSource.AccumulatorClear, Constant = 1 }
            : new Instruction { Op = Opcode.Spkk, Ra = Due, Constant = 1 });
        return code.ToImmutable();
    }

    /// <summary>The states of a relay.</summary>
    /// <param name="name">Its name.</param>
    public ImmutableArray<VariableFormat> RelayStates(string name) => IsAlways
        ? []
        : [.. Counted.Select((interval, n) => new VariableFormat(name, Counter(interval), n, 0, RoundingMode.Nearest, 1, 0, new ValueRange(0, interval, interval, 1), "counts steps"))];
}
