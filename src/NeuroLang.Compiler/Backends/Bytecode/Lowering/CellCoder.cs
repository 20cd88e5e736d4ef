using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// Writes the program of a population's cells: states one after the other, each from its own value upwards, so that the last instruction of each gives and stores it; then the spike,
/// and what it changes.
/// </summary>
internal sealed partial class CellCoder : ValueCoder
{
    private readonly ImmutableArray<VariableFormat> _formats;
    private readonly CountdownIdiom? _countdown;
    private readonly Dictionary<string, int> _held = new(StringComparer.Ordinal);

    public CellCoder(string name, CellStep step, SampleEvaluator samples, FormatTable bits, ImmutableArray<VariableFormat> formats, IReadOnlyDictionary<string, ReceptorScale> receptors, TableSet tables, BytecodeOptions options)
        : base(name, step, samples, bits, receptors, tables, options)
    {
        _formats = formats;
        _countdown = step.Countdown;
    }

    /// <inheritdoc/>
    protected override RealValue? Unneeded => SpikingState()?.Test.Right;

    /// <summary>Writes the program.</summary>
    /// <param name="profile">What the variables were, for the result.</param>
    /// <exception cref="UnrepresentableException">Something has no place in the core.</exception>
    public CellCode Code(PopulationProfile profile)
    {
        var finals = new Dictionary<string, int>(StringComparer.Ordinal);
        if (_countdown is { } countdown)
        {
            Note(countdown.Slot);
            _held[countdown.Slot] = New();
            _predicates[countdown.Held] = New();
            Emit(new VirtualInstruction(Opcode.Deck) { Result = _held[countdown.Slot], Source = OperandSource.State, A = Variable(countdown.Slot), Predicate = _predicates[countdown.Held] });
        }

        var spiking = SpikingState();
        foreach (var part in Parts(_step.Spike).Where(p => !Equals(p, spiking?.Test) && IsOfStates(p)))
        {
            // Tests of old states come first: the instruction that tests one also loads it.
            Note("spike");
            Guard(part);
        }

        foreach (var (slot, value) in _step.Next.Where(n => n.Slot != spiking?.Slot && !DependsOnSpike(n.Value)))
        {
            finals[slot] = CodeState(slot, value);
        }

        // What a spike changes is computed as far as it goes without it, so that the old state of each is read before any is stored.
        foreach (var (slot, value) in _step.Next.Where(n => DependsOnSpike(n.Value)))
        {
            Prepare(slot, value);
        }

        CodeSpike(spiking, finals);
        foreach (var (slot, value) in _step.Next.Where(n => n.Slot != spiking?.Slot && DependsOnSpike(n.Value)))
        {
            finals[slot] = CodeState(slot, value);
        }

        FinishCountdown(finals);
        FinishPairs(finals);
        ClearUnread();
        Store(finals, Variable, OperandSource.State);
        if (_code.Count == 0)
        {
            // A population without dynamics still has a program: it does nothing.
            Emit(new VirtualInstruction(Opcode.Addk));
        }

        return new CellCode(RegisterAllocator.Allocate(_code, _name), [.. _code.Select(c => c.Note)], _formats, profile);
    }

    private static bool IsOfStates(Condition condition) =>
        condition is not Condition.Both && ReachedValues.Operands(condition).All(v => v.Kind is RealKind.State or RealKind.Constant);

    /// <inheritdoc/>
    protected override (OperandSource Source, int Variable)? Place(string slot) => (OperandSource.State, Variable(slot));

    private int Variable(string slot) => Format(slot).Variable;

    private VariableFormat Format(string slot) => _formats.FirstOrDefault(f => f.Slot == slot) ?? throw new InvalidOperationException($"'{slot}' is no variable of '{_name}'");

    private bool DependsOnSpike(Polynomial p) => _step.Spike is { } spike && p.Values.Any(v => v.Kind == RealKind.Select && Equals(v.Condition, spike));

    private int CodeState(string slot, Polynomial value)
    {
        Note(slot);
        (_rounding, _keepsConstants) = (Format(slot).Rounding, Format(slot).KeepsConstants);
        return InFormat(_step.Graph.SumOf(value), Format(slot).FractionBits);
    }

    private void Prepare(string slot, Polynomial value)
    {
        Note(slot);
        (_rounding, _keepsConstants) = (Format(slot).Rounding, Format(slot).KeepsConstants);
        foreach (var choice in value.Values.Where(v => v.Kind == RealKind.Select && Equals(v.Condition, _step.Spike)))
        {
            InFormat(choice.Args[1], Format(slot).FractionBits);
        }
    }

    private void FinishCountdown(Dictionary<string, int> finals)
    {
        if (_countdown is not { } countdown)
        {
            return;
        }

        Note(countdown.Slot);
        var result = New();
        var spike = Guard(countdown.Reload);
        Emit(countdown.Steps.Kind == RealKind.Constant
            ? new VirtualInstruction(Opcode.Selk) { Result = result, A = _held[countdown.Slot], Constant = FixedNumbers.Cut(countdown.Steps.Number), Guard = spike.Predicate, IsNegated = spike.IsNegated }
            : new VirtualInstruction(Opcode.Selr) { Result = result, A = _held[countdown.Slot], B = InFormat(countdown.Steps, 0), Guard = spike.Predicate, IsNegated = spike.IsNegated });
        finals[countdown.Slot] = result;
    }

    /// <summary>An accumulator has to be taken even where nothing wants what it holds.</summary>
    private void ClearUnread()
    {
        foreach (var receptor in _receptors.Values.OrderBy(r => r.Index))
        {
            if (!_code.Any(c => c.Source == OperandSource.AccumulatorClear && c.A == receptor.Index))
            {
                Note(receptor.Target);
                Emit(new VirtualInstruction(Opcode.Addk) { Source = OperandSource.AccumulatorClear, A = receptor.Index });
            }
        }
    }
}
