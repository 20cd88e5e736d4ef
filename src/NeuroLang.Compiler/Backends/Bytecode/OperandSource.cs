namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>Where an instruction takes its first operand from. In programs of synapses 1 to 3 mean other places than in programs of cells.</summary>
public enum OperandSource : byte
{
    /// <summary>A register.</summary>
    Register = 0,

    /// <summary>A state variable of the cell.</summary>
    State = 1,

    /// <summary>An accumulator of this step, which is zero afterwards.</summary>
    AccumulatorClear = 2,

    /// <summary>An accumulator of this step, which stays as it is.</summary>
    Accumulator = 3,

    /// <summary>In programs of synapses: a state variable of the postsynaptic cell.</summary>
    Postsynaptic = 1,

    /// <summary>In programs of synapses: a state variable of the presynaptic cell's replica.</summary>
    Presynaptic = 2,

    /// <summary>In programs of synapses: a variable of the synapse, 0 being its weight.</summary>
    Synapse = 3,
}
