using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>Conditions: each as a predicate.</summary>
internal abstract partial class ValueCoder
{
    // Finer than 2^-16 a probability takes two draws.
    private const double DrawResolution = 65536;

    /// <summary>A condition as a guard.</summary>
    protected (int Predicate, bool IsNegated) Guard(Condition condition)
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
                var raw = same.Left.Kind == RealKind.Arrival ? FixedNumbers.Cut(Math.Round(Limit(limit.Number, same.Left), MidpointRounding.AwayFromZero)) : Raw(limit.Number, bits);
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
            var scaled = Limit(less.Left.Number, less.Right);
            return Test(less.Right, less.OrEqual ? Math.Ceiling(scaled) : Math.Floor(scaled) + 1, guard, isNegated);
        }

        if (less.Right.Kind == RealKind.Constant)
        {
            // x < c is not x >= c.
            var scaled = Limit(less.Right.Number, less.Left);
            return Test(less.Left, less.OrEqual ? Math.Floor(scaled) + 1 : Math.Ceiling(scaled), guard, !isNegated);
        }

        // x < y is not x >= y; x <= y is y >= x.
        var (a, b, isInverted) = less.OrEqual ? (less.Right, less.Left, isNegated) : (less.Left, less.Right, !isNegated);
        var bits = Math.Min(_bits.Of(a), _bits.Of(b));
        var register = InFormat(b, bits);
        var (source, place) = Operand(a, bits);
        return Predicate(new VirtualInstruction(Opcode.Cmpr) { Source = source, A = place, B = register, Guard = guard.Predicate, IsNegated = guard.IsNegated, IsInverted = isInverted });
    }

    /// <summary>A limit as the number that a value is compared with: what arrives is read in units of its receptor where nothing else reads it.</summary>
    private double Limit(double number, RealValue value) =>
        value.Kind == RealKind.Arrival && IsReadOnce(value) ? number / _receptors[value.Name].Unit : number * Math.Pow(2, _bits.Of(value));

    private int Test(RealValue value, double limit, (int Predicate, bool IsNegated) guard, bool isInverted)
    {
        if (limit > short.MaxValue)
        {
            // No number is as large: zero is not at least one.
            return Predicate(new VirtualInstruction(Opcode.Cmpk) { Constant = 1, Guard = guard.Predicate, IsNegated = guard.IsNegated, IsInverted = isInverted });
        }

        var (source, a) = Operand(value);
        var isLoaded = value.Kind == RealKind.State && source != OperandSource.Register;
        if (isLoaded)
        {
            // The result of a comparison is its first operand.
            _registers[value] = New();
        }

        return Predicate(new VirtualInstruction(Opcode.Cmpk) { Result = isLoaded ? _registers[value] : -1, Source = source, A = a, Constant = FixedNumbers.Cut(limit), Guard = guard.Predicate, IsNegated = guard.IsNegated, IsInverted = isInverted });
    }

    private int Predicate(VirtualInstruction instruction)
    {
        var predicate = New();
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
}
