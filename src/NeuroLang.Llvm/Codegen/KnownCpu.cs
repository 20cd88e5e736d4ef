namespace NeuroLang.Llvm.Codegen;

/// <summary>A processor that can be named.</summary>
/// <param name="Name">Its name as LLVM spells it.</param>
/// <param name="VectorBits">Bits of its vector registers; 0 for none.</param>
/// <param name="Features">Features beside those LLVM knows of it.</param>
internal sealed record KnownCpu(string Name, int VectorBits, string Features = "");
