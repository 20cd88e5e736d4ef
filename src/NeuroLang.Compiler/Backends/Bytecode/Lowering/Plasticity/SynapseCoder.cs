using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>Writes a program of synapses: new values of their variables, then what they send.</summary>
internal sealed class SynapseCoder : ValueCoder
{
    private readonly SynapseStep _synapse;
    private readonly ImmutableArray<VariableFormat> _variables;

    public SynapseCoder(string name, SynapseStep step, SampleEvaluator samples, FormatTable bits, ImmutableArray<VariableFormat> variables, TableSet tables, BytecodeOptions options)
        : base(name, step.Step, samples, bits, ImmutableDictionary<string, ReceptorScale>.Empty, tables, options)
    {
        _synapse = step;
        _variables = variables;
    }

    /// <summary>Writes the program.</summary>
    /// <param name="sentBits">Fraction bits of what is sent.</param>
    /// <exception cref="UnrepresentableException">Something has no place in the core.</exception>
    public (ImmutableArray<Instruction> Instructions, ImmutableArray<string> Notes) Code(int sentBits)
    {
        var finals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (slot, value) in _synapse.Between)
        {
            Note(slot);
            var format = _variables.First(v => v.Slot == slot);
            (_rounding, _keepsConstants) = (format.Rounding, true);
            InFormat(_step.Graph.SumOf(value), format.FractionBits);
        }

        foreach (var (slot, value) in _step.Next)
        {
            var format = _variables.First(v => v.Slot == slot);
            Note(slot);
            _rounding = format.Rounding;
            _keepsConstants = true;
            finals[slot] = InFormat(_step.Graph.SumOf(value), format.FractionBits);
        }

        foreach (var value in _synapse.Sends)
        {
            Note("send");
            _rounding = RoundingMode.Stochastic;
            var (source, a) = Operand(_step.Graph.SumOf(value), sentBits);
            Emit(new VirtualInstruction(Opcode.Send) { Source = source, A = a });
        }

        Store(finals, slot => _variables.First(v => v.Slot == slot).Variable, OperandSource.Synapse);
        if (_code.Count == 0)
        {
            Emit(new VirtualInstruction(Opcode.Addk));
        }

        Part();
        return (RegisterAllocator.Allocate(_code, _name), [.. _code.Select(c => c.Note)]);
    }

    /// <inheritdoc/>
    protected override bool IsAddedLast(string slot) => _synapse.Leaves[slot].Source == OperandSource.Synapse;

    /// <inheritdoc/>
    protected override (OperandSource Source, int Variable)? Place(string slot) =>
        _synapse.Leaves[slot] is { Source: not OperandSource.Register } leaf ? (leaf.Source, leaf.Variable) : null;

    /// <inheritdoc/>
    protected override int Load(string slot) => _synapse.Leaves[slot] is { Source: OperandSource.Register } leaf
        ? Result(new VirtualInstruction(Opcode.Ldsr) { A = leaf.Variable, B = leaf.Replica, Constant = (short)leaf.Cell })
        : base.Load(slot);

    /// <summary>Memory of synapses has one port: between an instruction that stores and one that reads it comes another, also where the program starts again.</summary>
    private void Part()
    {
        bool Reads(VirtualInstruction c) => OpcodeTraits.ReadsA(c.Op) && c.Source == OperandSource.Synapse;
        for (var n = _code.Count - 1; n >= 0; n--)
        {
            if (_code[n].Store >= 0 && Reads(_code[(n + 1) % _code.Count]))
            {
                _code.Insert(n + 1, new VirtualInstruction(Opcode.Addk) { Note = "memory" });
            }
        }
    }
}
