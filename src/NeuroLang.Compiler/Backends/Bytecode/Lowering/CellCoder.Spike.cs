namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>The spike.</summary>
internal sealed partial class CellCoder
{
    /// <summary>The state that the spike resets and whose new value it tests; null where there is none.</summary>
    private SpikeTest? SpikingState()
    {
        foreach (var test in Parts(_step.Spike).OfType<Condition.Less>().Where(t => t.Left.Kind == RealKind.Constant))
        {
            foreach (var (slot, value) in _step.Next)
            {
                var final = _step.Graph.SumOf(value);
                var choice = final.Kind == RealKind.Select && Equals(final.Condition, _step.Spike) ? final : null;
                var tested = choice?.Args[1] ?? final;
                if ((RealGraph.Expand(test.Right) - RealGraph.Expand(tested)) is { IsConstant: true, Constant: var above })
                {
                    return new SpikeTest(slot, tested, choice?.Args[0] ?? tested, test, test.Left.Number - above);
                }
            }
        }

        return null;
    }

    /// <summary>A spike that one instruction tests and resets.</summary>
    /// <param name="Slot">The state.</param>
    /// <param name="Tested">Its new value.</param>
    /// <param name="Reset">What it becomes.</param>
    /// <param name="Test">The part of the condition.</param>
    /// <param name="Limit">The threshold.</param>
    private sealed record SpikeTest(string Slot, RealValue Tested, RealValue Reset, Condition.Less Test, double Limit);

    private static IEnumerable<Condition> Parts(Condition? condition) => condition switch
    {
        null => [],
        Condition.Both both => Parts(both.Left).Concat(Parts(both.Right)),
        _ => [condition],
    };

    private void CodeSpike(SpikeTest? state, Dictionary<string, int> finals)
    {
        if (_step.Spike is not { } spike)
        {
            return;
        }

        Note("spike");
        var predicate = New();
        if (state is null)
        {
            var condition = Guard(spike);
            Emit(new VirtualInstruction(Opcode.Spkk) { Guard = condition.Predicate, IsNegated = condition.IsNegated });
            return;
        }

        var bits = Format(state.Slot).FractionBits;
        (_rounding, _keepsConstants) = (Format(state.Slot).Rounding, Format(state.Slot).KeepsConstants);
        var tested = InFormat(state.Tested, bits);
        var reset = ReferenceEquals(state.Reset, state.Tested) ? tested : InFormat(state.Reset, bits);
        var others = Parts(spike).Where(p => !Equals(p, state.Test)).Aggregate((Condition)new Condition.Constant(true), RealSimplifier.And);
        var guard = others is Condition.Constant { Value: true } ? (-1, false) : Guard(others);
        var limit = state.Limit * Math.Pow(2, bits);
        var result = New();
        Emit(new VirtualInstruction(Opcode.Spkk)
        {
            Result = result,
            A = tested,
            B = reset,
            Constant = FixedNumbers.Cut(state.Test.OrEqual ? Math.Ceiling(limit) : Math.Floor(limit) + 1),
            Guard = guard.Item1,
            IsNegated = guard.Item2,
            Predicate = predicate,
        });
        _predicates[spike] = predicate;
        finals[state.Slot] = result;
    }
}
