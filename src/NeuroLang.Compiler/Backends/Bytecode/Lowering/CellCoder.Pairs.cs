namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>States that two variables keep.</summary>
internal sealed partial class CellCoder
{
    private readonly Dictionary<string, int> _rests = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override int? CodePair(RealValue value)
    {
        var format = _formats.FirstOrDefault(f => f.RestBits > 0 && ReferenceEquals(PairedState.Find(_step, f.Slot), value));
        if (format is null)
        {
            return null;
        }

        // What is off by less than a unit of the rest is so at random, so that it does not add up.
        var rounding = _rounding;
        _rounding = RoundingMode.Stochastic;
        var change = CodeSum(_step.Shaper.Of(value) - Polynomial.Of(_step.Graph.State(format.Slot)), format.FractionBits + format.RestBits);
        _rounding = rounding;
        var sum = Result(new VirtualInstruction(Opcode.Addr) { Source = OperandSource.State, A = Variable(format.RestSlot), B = change });
        var whole = Result(new VirtualInstruction(Opcode.Madk) { A = sum, Constant = 1, Shift = format.RestBits, Rounding = RoundingMode.Floor });
        _rests[format.RestSlot] = Result(new VirtualInstruction(Opcode.Andk) { A = sum, Constant = (short)((1 << format.RestBits) - 1) });
        return Result(new VirtualInstruction(Opcode.Addr) { Source = OperandSource.State, A = Variable(format.Slot), B = whole });
    }

    private void FinishPairs(Dictionary<string, int> finals)
    {
        foreach (var rest in _rests)
        {
            finals[rest.Key] = rest.Value;
        }
    }
}
