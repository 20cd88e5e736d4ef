using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// Keeps states as they were in the step before, for synapses in which something happens without a spike: that is done a step later than in the model, before the spikes that arrive then, and reads what the cells were, with what
/// had arrived in them.
/// </summary>
internal static class KeptStates
{
    /// <summary>The state that holds another one as it was in the step before.</summary>
    public static string Then(string slot) => slot + " then";

    /// <summary>The state that is one where the cell has just spiked, for synapses without a delay.</summary>
    public const string Spiked = "spiked";

    /// <summary>Adds them to a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="slots">The states to keep.</param>
    /// <param name="factory">Makes expressions.</param>
    /// <param name="offset">What the number zero of a state stands for.</param>
    public static CellStep Add(CellStep step, IReadOnlyCollection<string> slots, IrFactory factory, Func<string, double> offset)
    {
        foreach (var slot in slots.Where(s => step.Next.Any(n => n.Slot == s)))
        {
            var value = step.Reader.Real(factory.Load(slot, IrType.Float64)) - Polynomial.Of(offset(slot));
            step = step with { Next = step.Next.Add((Then(slot), value)), Copies = step.Copies.SetItem(Then(slot), slot) };
        }

        return slots.Contains(Spiked)
            ? step with { Next = step.Next.Add((Spiked, step.Reader.Simplifier.Select(step.Spike ?? new Condition.Constant(false), Polynomial.Of(1), Polynomial.Zero))) }
            : step;
    }
}
