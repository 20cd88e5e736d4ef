using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>A state variable of a population, or a variable of the synapses of a projection.</summary>
/// <param name="Name">Its name, which readouts and reports show.</param>
/// <param name="FractionBits">Number of bits behind the binary point; may be negative. The value is the number times 2^−FractionBits.</param>
/// <param name="Unit">Unit of the value, as the language writes it; empty for none.</param>
/// <param name="Values">Start values, one for each cell or synapse.</param>
public sealed record BytecodeVariable(string Name, int FractionBits, string Unit, ImmutableArray<short> Values);
