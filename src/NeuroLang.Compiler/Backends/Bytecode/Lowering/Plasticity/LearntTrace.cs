namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>A variable of synapses that the core keeps in cells.</summary>
/// <param name="Slot">Its name in the synapse model.</param>
/// <param name="IsPre">Whether it belongs to presynaptic cells.</param>
/// <param name="Population">The population of the program that has it.</param>
/// <param name="Format">The state.</param>
public sealed record LearntTrace(string Slot, bool IsPre, int Population, VariableFormat Format);
