namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>Something that a program of synapses reads: a variable of the synapse, of the postsynaptic cell, of the presynaptic replica, or of one cell of a replicated population.</summary>
/// <param name="Source">Where it is; <see cref="OperandSource.Register"/> for what has to be loaded from a cell of a replicated population.</param>
/// <param name="Variable">Number of the variable.</param>
/// <param name="FractionBits">Bits behind the binary point.</param>
/// <param name="Range">The numbers that it may be.</param>
internal sealed record SynapseLeaf(OperandSource Source, int Variable, int FractionBits, ValueRange Range)
{
    /// <summary>The replicated population that a register is loaded from, counted among replicated ones.</summary>
    public int Replica { get; init; }

    /// <summary>The cell of it.</summary>
    public int Cell { get; init; }
}
