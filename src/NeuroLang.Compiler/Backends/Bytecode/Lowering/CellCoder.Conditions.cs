using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>Conditions and the spike.</summary>
internal sealed partial class CellCoder
{
    // Finer than 2^-16 a probability takes two draws.
    private const double DrawResolution = 65536;

    /// <summary>A condition as a guard.</summary>
    private (int Predicate, bool IsNegated) Guard(Condition condition)
    {
        if (_predicates.TryGetValue(condition, out var known))
        {
            return (known, false);
        }

        if (condition is Condition.Negated negated)
        {
            var (predicate, isNegated) = Guard(negated.Operand);
            return (predicate, !isNegated);
        }

        var made = Compare(condition, (-1, false));
        _predicates.Add(condition, made);
        return (made, false);
    }

    /// <summary>A predicate that holds where the guard and the condition do.</summary>
    private int Compare(Condition condition, (int Predicate, bool IsNegated) guard)
    {
        switch (condition)
        {
            case Condition.Both both:
                var first = guard.Predicate < 0 ? Guard(both.Left) : (Compare(both.Left, guard), false);
                return Compare(both.Right, first);
            case Condition.Negated { Operand: Condition.Less less }:
                return CompareLess(less, guard, isNegated: true);
            case Condition.Less less:
                return CompareLess(less, guard, isNegated: false);
            case Condition.Same { Right: { Kind: RealKind.Constant } limit } same:
                var bits = _bits.Of(same.Left);
                var raw = Raw(limit.Number, bits);
                var above = Test(same.Left, raw, guard, isInverted: false);
                return Test(same.Left, raw + 1, (above, false), isInverted: true);
            default:
                // A guard on a predicate that is made already: zero is at least zero.
                var (predicate, isNegated) = Guard(condition);
                if (guard.Predicate < 0 && !isNegated)
                {
                    return predicate;
                }

                if (guard.Predicate < 0)
                {
                    return Predicate(new VirtualInstruction(Opcode.Cmpk) { Guard = predicate, IsNegated = true });
                }

                // Both: nothing is left where one of the two does not hold.
                var flag = Result(new VirtualInstruction(Opcode.Selk) { Constant = 1, Guard = predicate, IsNegated = isNegated });
                return Predicate(new VirtualInstruction(Opcode.Cmpk) { A = flag, Constant = 1, Guard = guard.Predicate, IsNegated = guard.IsNegated });
        }
    }

    private int CompareLess(Condition.Less less, (int Predicate, bool IsNegated) guard, bool isNegated)
    {
        if (less is { Left.Kind: RealKind.Uniform, Right.Kind: RealKind.Constant } && !isNegated)
        {
            return Draw(less.Right.Number + 0.5, guard);
        }

        if (less.Left.Kind == RealKind.Constant)
        {
            // c < x is x >= c + 1.
            var scaled = less.Left.Number * Math.Pow(2, _bits.Of(less.Right));
            return Test(less.Right, less.OrEqual ? Math.Ceiling(scaled) : Math.Floor(scaled) + 1, guard, isNegated);
        }

        if (less.Right.Kind == RealKind.Constant)
        {
            // x < c is not x >= c.
            var scaled = less.Right.Number * Math.Pow(2, _bits.Of(less.Left));
            return Test(less.Left, less.OrEqual ? Math.Floor(scaled) + 1 : Math.Ceiling(scaled), guard, !isNegated);
        }

        // x < y is not x >= y; x <= y is y >= x.
        var (a, b, isInverted) = less.OrEqual ? (less.Right, less.Left, isNegated) : (less.Left, less.Right, !isNegated);
        var bits = Math.Min(_bits.Of(a), _bits.Of(b));
        var register = InFormat(b, bits);
        var (source, place) = Operand(a, bits);
        return Predicate(new VirtualInstruction(Opcode.Cmpr) { Source = source, A = place, B = register, Guard = guard.Predicate, IsNegated = guard.IsNegated, IsInverted = isInverted });
    }

    private int Test(RealValue value, double limit, (int Predicate, bool IsNegated) guard, bool isInverted)
    {
        var (source, a) = Operand(value);
        if (source == OperandSource.State)
        {
            // The result of a comparison is its first operand.
            _registers[value] = New();
        }

        return Predicate(new VirtualInstruction(Opcode.Cmpk) { Result = source == OperandSource.State ? _registers[value] : -1, Source = source, A = a, Constant = FixedNumbers.Cut(limit), Guard = guard.Predicate, IsNegated = guard.IsNegated, IsInverted = isInverted });
    }

    private int Predicate(VirtualInstruction instruction)
    {
        var predicate = _next++;
        Emit(instruction with { Predicate = predicate });
        return predicate;
    }

    /// <summary>A draw with a constant probability: one of 16 bits, or two whose probabilities are multiplied.</summary>
    private int Draw(double probability, (int Predicate, bool IsNegated) guard)
    {
        var raw = Math.Round(probability * DrawResolution);
        if (probability >= 1 || probability <= 0)
        {
            return Predicate(new VirtualInstruction(Opcode.Cmpk) { Constant = probability <= 0 ? (short)1 : (short)0, Guard = guard.Predicate, IsNegated = guard.IsNegated });
        }

        if (raw is > 0 and < DrawResolution && Math.Abs((raw / DrawResolution / probability) - 1) <= _options.ConstantError)
        {
            return Predicate(new VirtualInstruction(Opcode.Bern) { Constant = unchecked((short)(ushort)raw), Guard = guard.Predicate, IsNegated = guard.IsNegated });
        }

        // The first at the root of the probability, the second at what is left.
        var first = Math.Min(DrawResolution - 1, Math.Ceiling(Math.Sqrt(probability) * DrawResolution));
        var second = Math.Round(probability * DrawResolution * DrawResolution / first);
        if (second < 1 || Math.Abs((first * second / DrawResolution / DrawResolution / probability) - 1) > _options.ConstantError)
        {
            throw new UnrepresentableException(FpgaDiagnostics.Precision, "A probability", _name, FormattableString.Invariant($"{probability:G4} in a step is less than two draws of 16 bits can give"), "a longer time step");
        }

        var outer = Predicate(new VirtualInstruction(Opcode.Bern) { Constant = unchecked((short)(ushort)first), Guard = guard.Predicate, IsNegated = guard.IsNegated });
        return Predicate(new VirtualInstruction(Opcode.Bern) { Constant = unchecked((short)(ushort)second), Guard = outer });
    }

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
        var predicate = _next++;
        if (state is null)
        {
            var condition = Guard(spike);
            Emit(new VirtualInstruction(Opcode.Spkk) { Guard = condition.Predicate, IsNegated = condition.IsNegated });
            return;
        }

        var bits = Format(state.Slot).FractionBits;
        _rounding = Format(state.Slot).Rounding;
        var tested = InFormat(state.Tested, bits);
        var reset = ReferenceEquals(state.Reset, state.Tested) ? tested : InFormat(state.Reset, bits);
        var others = Parts(spike).Where(p => !Equals(p, state.Test)).Aggregate((Condition)new Condition.Constant(true), RealGraph.And);
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
