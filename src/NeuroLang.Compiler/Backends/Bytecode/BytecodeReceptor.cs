namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>An accumulator of each cell of a population, which sums what arrives.</summary>
/// <param name="Name">Its name, mostly the variable that it adds to.</param>
/// <param name="FractionBits">Number of bits behind the binary point of a sum.</param>
/// <param name="Unit">Unit of the sum; empty for none.</param>
public sealed record BytecodeReceptor(string Name, int FractionBits, string Unit);
