using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>Values: each in the format that the table of formats gives it.</summary>
internal abstract partial class ValueCoder
{
    // Functions can be long; names are for readers.
    private const int MostNameLength = 200;

    /// <summary>The register with a value; -1 is register zero.</summary>
    private int Register(RealValue value)
    {
        if (!_registers.TryGetValue(value, out var register))
        {
            register = Code(value);
            _registers.Add(value, register);
        }

        return register;
    }

    /// <summary>The register with a value in a format that need not be its own.</summary>
    protected int InFormat(RealValue value, int fractionBits)
    {
        if (value.Kind == RealKind.Constant)
        {
            return Constant(value.Number, fractionBits);
        }

        if (_bits.Of(value) == fractionBits)
        {
            return Register(value);
        }

        return Scaled(1, value, fractionBits, -1);
    }

    private int Code(RealValue value)
    {
        var bits = _bits.Of(value);
        switch (value.Kind)
        {
            case RealKind.State:
                return Load(value.Name);
            case RealKind.Constant:
                return Constant(value.Number, bits);
            case RealKind.Arrival:
                return Take(value);
            case RealKind.Uniform:
                return Result(new VirtualInstruction(Opcode.Rnd));
            case RealKind.Table:
                return CodeTable(value, bits);
            case RealKind.Product:
                return Product(value.Args[0], value.Args[1], 1, bits, -1);
            case RealKind.Sum:
                return CodePair(value) ?? CodeSum(_step.Shaper.Of(value), bits);
            case RealKind.Min or RealKind.Max:
                return CodeExtreme(value, bits);
            default:
                return CodeChoice(value, bits);
        }
    }

    protected int Result(VirtualInstruction instruction)
    {
        var result = New();
        Emit(instruction with { Result = result });
        return result;
    }

    protected int Add(OperandSource source, int a, int constant) =>
        Result(new VirtualInstruction(Opcode.Addk) { Source = source, A = a, Constant = FixedNumbers.Cut(constant) });

    private int Constant(double number, int fractionBits)
    {
        var raw = Raw(number, fractionBits);
        return raw == 0 ? -1 : Add(OperandSource.Register, -1, raw);
    }

    private static int Raw(double number, int fractionBits) => FixedNumbers.Cut(Math.Round(number * Math.Pow(2, fractionBits), MidpointRounding.AwayFromZero));

    private int CodeTable(RealValue value, int bits)
    {
        var x = value.Args[0];
        var (index, shift) = _tables.Of(_step.Graph.Factory, value.Function ?? throw new InvalidOperationException("a table has a function"), TableName(value), _bits.Of(x), bits, _samples.RangeOf(x));
        var (source, a) = Operand(x, _bits.Of(x));
        return Result(new VirtualInstruction(Opcode.Luti) { Source = source, A = a, Constant = (short)index, Shift = shift, Rounding = RoundingMode.Nearest });
    }

    private string TableName(RealValue value)
    {
        var text = _note + ": " + value.Function;
        return text.Length <= MostNameLength ? text : text.Substring(0, MostNameLength) + "…";
    }

    private int CodeExtreme(RealValue value, int bits)
    {
        var isMin = value.Kind == RealKind.Min;
        var (source, a) = _bits.Of(value.Args[0]) == bits ? Operand(value.Args[0]) : (OperandSource.Register, InFormat(value.Args[0], bits));
        return value.Args[1].Kind == RealKind.Constant
            ? Result(new VirtualInstruction(isMin ? Opcode.Mink : Opcode.Maxk) { Source = source, A = a, Constant = FixedNumbers.Cut(Raw(value.Args[1].Number, bits)) })
            : Result(new VirtualInstruction(isMin ? Opcode.Minr : Opcode.Maxr) { Source = source, A = a, B = InFormat(value.Args[1], bits) });
    }

    private int CodeChoice(RealValue value, int bits)
    {
        var (then, otherwise) = (value.Args[0], value.Args[1]);
        var difference = Polynomial.Of(1);
        if (then.Kind != RealKind.Constant || otherwise.Kind != RealKind.Constant)
        {
            difference = RealGraph.Expand(then) - RealGraph.Expand(otherwise);
        }

        var guard = Guard(value.Condition ?? throw new InvalidOperationException("a choice has a condition"));
        if (then.Kind != RealKind.Constant && difference.IsConstant)
        {
            var (source, a) = Operand(otherwise, bits);
            return Result(new VirtualInstruction(Opcode.Addk) { Source = source, A = a, Constant = FixedNumbers.Cut(Raw(difference.Constant, bits)), Guard = guard.Predicate, IsNegated = guard.IsNegated });
        }

        // held ? x : x + d, with the sum d alone: an addition that does not take place.
        if (then.Kind == RealKind.State && otherwise.Kind == RealKind.Sum && _bits.Of(then) == bits && Change(then, otherwise) is { } change && !IsTakenElsewhere(otherwise, change))
        {
            var addend = CodeSum(change, bits);
            var (state, place) = Place(then.Name) ?? (OperandSource.Register, Register(then));
            return Result(new VirtualInstruction(Opcode.Addr) { Source = state, A = place, B = addend, Guard = guard.Predicate, IsNegated = !guard.IsNegated });
        }

        if (otherwise.Kind == RealKind.Constant && then.Kind != RealKind.Constant)
        {
            (then, otherwise, guard) = (otherwise, then, (guard.Predicate, !guard.IsNegated));
        }

        if (then.Kind == RealKind.Constant && guard.Predicate >= 0)
        {
            var (source, a) = otherwise.Kind == RealKind.Constant ? (OperandSource.Register, Constant(otherwise.Number, bits)) : Operand(otherwise, bits);
            return Result(new VirtualInstruction(Opcode.Selk) { Source = source, A = a, Constant = FixedNumbers.Cut(Raw(then.Number, bits)), Guard = guard.Predicate, IsNegated = guard.IsNegated });
        }

        var b = InFormat(then, bits);
        var (from, operand) = Operand(otherwise, bits);
        return Result(new VirtualInstruction(Opcode.Selr) { Source = from, A = operand, B = b, Guard = guard.Predicate, IsNegated = guard.IsNegated });
    }

    /// <summary>Whether something else needs a sum with what has arrived in it, which can be taken once.</summary>
    private bool IsTakenElsewhere(RealValue sum, Polynomial change) => _registers.ContainsKey(sum) || (change.Values.Any(v => v.Kind == RealKind.Arrival) && Readers(sum) > 1);

    /// <summary>What is added to a state to give a sum, where that needs no constant: then nothing has to be loaded.</summary>
    private Polynomial? Change(RealValue state, RealValue sum)
    {
        var change = _step.Shaper.Of(sum) - Polynomial.Of(state);
        return Math.Abs(change.Constant) * Math.Pow(2, _bits.Of(state)) < 0.5 / 256 && change.Coefficient(Monomial.Of([state])) is > -0.9 and < 0.9 ? change - Polynomial.Of(change.Constant) : null;
    }

    /// <summary>A value as the first operand, which may stand in a variable.</summary>
    private (OperandSource Source, int A) Operand(RealValue value) =>
        value.Kind == RealKind.State && !_registers.ContainsKey(value) && Place(value.Name) is { } place ? place
        : value.Kind == RealKind.Arrival && !_registers.ContainsKey(value) && IsReadOnce(value) ? (OperandSource.AccumulatorClear, _receptors[value.Name].Index)
        : (OperandSource.Register, Register(value));

    protected (OperandSource Source, int A) Operand(RealValue value, int bits) =>
        _bits.Of(value) == bits && value.Kind != RealKind.Arrival ? Operand(value) : (OperandSource.Register, InFormat(value, bits));

    /// <summary>Whether an arrival has one reader: then it is taken there, and never stands in a register.</summary>
    private bool IsReadOnce(RealValue arrival) => !_registers.ContainsKey(arrival) && Readers(arrival) == 1;

    private int Readers(RealValue value) =>
        Reached.Count(v => v.Args.Contains(value) || (v.Kind == RealKind.Sum && _step.Shaper.Of(v).Values.Contains(value)))
        + _step.Next.Count(n => n.Value.Values.Contains(value))
        + Reached.Select(v => v.Condition).Append(_step.Spike).OfType<Condition>().Distinct().Sum(c => ReachedValues.Operands(c).Count(o => ReferenceEquals(o, value)));

    private HashSet<RealValue>? _reached;

    /// <summary>The values that the step needs in the end; the graph also has those that simplification left behind.</summary>
    private HashSet<RealValue> Reached => _reached ??= ReachedValues.Of(_step, Unneeded);

    protected int CodeSum(Polynomial shape, int bits)
    {
        var late = shape.Terms.Where(t => t.Value == 1 && t.Key.Degree == 1 && shape.Count > 1).Select(t => t.Key.Factors[0])
            .FirstOrDefault(v => v.Kind == RealKind.State && !_registers.ContainsKey(v) && _bits.Of(v) == bits && IsAddedLast(v.Name));
        if (late is not null && Place(late.Name) is { } place)
        {
            return Result(new VirtualInstruction(Opcode.Addr) { Source = place.Source, A = place.Variable, B = CodeSum(shape - Polynomial.Of(late), bits) });
        }

        if (Folded(shape, bits) is { } folded)
        {
            return folded;
        }

        var (rest, register) = Begin(shape, bits);
        foreach (var term in rest.Terms.Where(t => t.Key.Degree == 1))
        {
            register = Scaled(term.Value, term.Key.Factors[0], bits, register);
        }

        foreach (var term in rest.Terms.Where(t => t.Key.Degree == 2))
        {
            register = Product(term.Key.Factors[0], term.Key.Factors[1], term.Value, bits, register);
        }

        if (!IsWhole(rest.Constant, bits))
        {
            // Less than a unit of it is kept by rounding.
            var (factor, shift, _) = FixedNumbers.Factor(rest.Constant, 0, bits);
            return Result(new VirtualInstruction(Opcode.Madk) { A = Add(OperandSource.Register, -1, factor), B = register, Constant = 1, Shift = shift, Rounding = RoundingMode.Stochastic });
        }

        if (rest.Constant != 0 && Raw(rest.Constant, bits) is not 0 and var constant)
        {
            register = Add(OperandSource.Register, register, constant);
        }

        return register;
    }

    /// <summary>k x + c as k (x + c / k), where c is too small for a number of the result: then x has the digits for it.</summary>
    private int? Folded(Polynomial shape, int bits)
    {
        if (IsWhole(shape.Constant, bits) || (shape - Polynomial.Of(shape.Constant)).AsAffine() is not { } affine || affine.Value.Kind is RealKind.Arrival or RealKind.Uniform)
        {
            return null;
        }

        var (own, constant) = (_bits.Of(affine.Value), shape.Constant / affine.Factor);
        if (!IsWhole(constant, own) || (_samples.RangeOf(affine.Value).Magnitude + Math.Abs(constant)) * Math.Pow(2, own) > short.MaxValue)
        {
            return null;
        }

        var (source, a) = Operand(affine.Value);
        return ScaledOperand(affine.Factor, OperandSource.Register, Add(source, a, Raw(constant, own)), own, bits, -1, affine.Value.Name);
    }

    /// <summary>Starts a sum with a term that needs no multiplication, and the constant with it.</summary>
    private (Polynomial Others, int Register) Begin(Polynomial shape, int bits)
    {
        var constant = Raw(shape.Constant, bits);
        var first = shape.Terms
            .Where(t => t.Key.Degree == 1 && _bits.Of(t.Key.Factors[0]) == bits && t.Key.Factors[0].Kind != RealKind.Arrival
                && (t.Value == 1 || (t.Key.Factors[0].Kind == RealKind.State && t.Value is > 0.5 and < 2 && (constant != 0 || shape.Count == 1 || !IsPrecise(t.Value, bits)))))
            .OrderBy(t => t.Value == 1 ? 0 : 1).ThenBy(t => t.Key.Factors[0].Kind == RealKind.State ? 0 : 1)
            .Select(t => t.Key.Factors[0]).FirstOrDefault();
        if (first is null)
        {
            return (shape, -1);
        }

        // 0.995 x is x - 0.005 x: the small factor keeps all of its digits.
        var rest = shape - Polynomial.Of(first);
        if (first.Kind == RealKind.State && constant != 0 && IsWhole(shape.Constant, bits) && !_registers.ContainsKey(first) && Place(first.Name) is { } place)
        {
            return (rest - Polynomial.Of(shape.Constant), Add(place.Source, place.Variable, constant));
        }

        return (rest, Register(first));
    }

    /// <summary>Whether a constant is a number of the format, as closely as is asked for.</summary>
    private bool IsWhole(double constant, int bits) =>
        !_keepsConstants || Math.Abs((Raw(constant, bits) * Math.Pow(2, -bits)) - constant) <= _options.ConstantError * Math.Abs(constant);

    /// <summary>Whether a factor near one, as a constant, still decays by the right amount.</summary>
    private bool IsPrecise(double factor, int bits)
    {
        var (constant, shift, _) = FixedNumbers.Factor(factor, bits, bits);
        return Math.Abs((constant * Math.Pow(2, -shift)) - factor) <= _options.ConstantError * Math.Abs(1 - factor);
    }

    /// <summary>factor · value + addend.</summary>
    private int Scaled(double factor, RealValue value, int bits, int addend)
    {
        var isTaken = value.Kind == RealKind.Arrival && IsReadOnce(value);
        if (value.Kind == RealKind.Arrival && !isTaken && !_registers.ContainsKey(value))
        {
            _registers.Add(value, Take(value));
        }

        var (from, unit) = isTaken ? (0, _receptors[value.Name].Unit) : (_bits.Of(value), 1.0);
        var (source, a) = Operand(value);
        return ScaledOperand(factor * unit, source, a, from, bits, addend, value.Name);
    }

    /// <summary>What has arrived, in a register.</summary>
    private int Take(RealValue arrival)
    {
        var receptor = _receptors[arrival.Name];
        return ScaledOperand(receptor.Unit, OperandSource.AccumulatorClear, receptor.Index, 0, _bits.Of(arrival), -1, arrival.Name);
    }

    private int ScaledOperand(double factor, OperandSource source, int a, int from, int bits, int addend, string what)
    {
        // The factor as a constant, of the sign that fits better; where it is one, an addition.
        var (constant, shift, error) = FixedNumbers.Factor(Math.Abs(factor), from, bits);
        if (error > _options.ConstantError)
        {
            throw new UnrepresentableException(FpgaDiagnostics.Precision, "A factor of " + what, _name,
                FormattableString.Invariant($"{factor:G6} becomes {constant * Math.Pow(2, from - bits - shift):G6}, which is off by {100 * error:F1} %"), "a longer time step makes it larger");
        }

        while (shift > 0 && (constant & 1) == 0)
        {
            (constant, shift) = ((short)(constant >> 1), shift - 1);
        }

        if (shift == 0 && constant == 1 && (factor > 0 && addend == -1))
        {
            return Result(new VirtualInstruction(Opcode.Addk) { Source = source, A = a });
        }

        return shift == 0 && constant == 1 && factor > 0
            ? Result(new VirtualInstruction(Opcode.Addr) { Source = source, A = a, B = addend })
            : Result(new VirtualInstruction(factor < 0 ? Opcode.Msbk : Opcode.Madk) { Source = source, A = a, B = addend, Constant = constant, Shift = shift, Rounding = _rounding });
    }

    /// <summary>±a · b + addend.</summary>
    private int Product(RealValue a, RealValue b, double sign, int bits, int addend)
    {
        // Only the first operand may stand in a variable.
        bool Stands(RealValue value) => value.Kind == RealKind.State && !_registers.ContainsKey(value) && Place(value.Name) is not null;
        if (!Stands(a) && Stands(b))
        {
            (a, b) = (b, a);
        }

        var register = Register(b);
        var (source, place) = Operand(a, _bits.Of(a));
        var shift = _bits.Of(a) + _bits.Of(b) - bits;
        if (shift is < 0 or > 31)
        {
            throw new UnrepresentableException(FpgaDiagnostics.Precision, "A product", _name, $"its binary point would have to move by {shift} bits", "other units, or a cell whose variables are of similar size");
        }

        return Result(new VirtualInstruction(sign < 0 ? Opcode.Msbr : Opcode.Madr) { Source = source, A = place, B = register, C = addend, Shift = shift, Rounding = _rounding });
    }
}
