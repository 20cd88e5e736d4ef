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
        return Predicate(new VirtualInstruction(Opcode.Cmpk) { Source = source, A = a, Constant = FixedNumbers.Cut(limit), Guard = guard.Predicate, IsNegated = guard.IsNegated, IsInverted = isInverted });
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

    /// <summary>The state that the spike resets and whose new value it tests, with the comparison; null where there is none.</summary>
    private (string Slot, RealValue Tested, RealValue Reset, Condition.Less Test)? SpikingState()
    {
        if (_step.Spike is not { } spike)
        {
            return null;
        }

        foreach (var test in Parts(spike).OfType<Condition.Less>().Where(t => t.Left.Kind == RealKind.Constant))
        {
            foreach (var (slot, value) in _step.Next)
            {
                var affine = value.AsAffine();
                if (affine is { Factor: 1, Offset: 0 } && affine.Value.Value is { Kind: RealKind.Select } choice && Equals(choice.Condition, spike) && ReferenceEquals(choice.Args[1], test.Right))
                {
                    return (slot, test.Right, choice.Args[0], test);
                }

                if (affine is { Factor: 1, Offset: 0 } && ReferenceEquals(affine.Value.Value, test.Right))
                {
                    return (slot, test.Right, test.Right, test);
                }
            }
        }

        return null;
    }

    private static IEnumerable<Condition> Parts(Condition condition) =>
        condition is Condition.Both both ? Parts(both.Left).Concat(Parts(both.Right)) : [condition];

    private void CodeSpike((string Slot, RealValue Tested, RealValue Reset, Condition.Less Test)? state, Dictionary<string, int> finals)
    {
        if (_step.Spike is not { } spike)
        {
            return;
        }

        Note("spike");
        var predicate = _next++;
        if (state is not { } s)
        {
            var condition = Guard(spike);
            Emit(new VirtualInstruction(Opcode.Spkk) { Guard = condition.Predicate, IsNegated = condition.IsNegated });
            return;
        }

        var bits = Format(s.Slot).FractionBits;
        _rounding = Format(s.Slot).Rounding;
        var tested = InFormat(s.Tested, bits);
        var reset = ReferenceEquals(s.Reset, s.Tested) ? tested : InFormat(s.Reset, bits);
        var others = Parts(spike).Where(p => !Equals(p, s.Test)).Aggregate((Condition)new Condition.Constant(true), RealGraph.And);
        var guard = others is Condition.Constant { Value: true } ? (-1, false) : Guard(others);
        var limit = s.Test.Left.Number * Math.Pow(2, bits);
        var result = New();
        Emit(new VirtualInstruction(Opcode.Spkk)
        {
            Result = result,
            A = tested,
            B = reset,
            Constant = FixedNumbers.Cut(s.Test.OrEqual ? Math.Ceiling(limit) : Math.Floor(limit) + 1),
            Guard = guard.Item1,
            IsNegated = guard.Item2,
            Predicate = predicate,
        });
        _predicates[spike] = predicate;
        finals[s.Slot] = result;
    }
}
