namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>How one kind of moment changes a variable of a synapse.</summary>
/// <param name="Largest">The largest change at once.</param>
/// <param name="Events">The most such moments that a synapse saw.</param>
internal sealed record SynapseChange(double Largest, long Events);
