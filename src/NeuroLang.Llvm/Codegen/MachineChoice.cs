namespace NeuroLang.Llvm.Codegen;

/// <summary>The machine that code is generated for.</summary>
/// <param name="Triple">Its triple, e.g. <c>x86_64-pc-linux-gnu</c>.</param>
/// <param name="Cpu">The processor's name as LLVM spells it.</param>
/// <param name="Features">Features beside those of the processor, e.g. <c>+simd128</c>.</param>
/// <param name="VectorBits">Bits of a vector register; 0 for none.</param>
public sealed record MachineChoice(string Triple, string Cpu, string Features, int VectorBits)
{
    /// <summary>The architecture: the first part of the triple.</summary>
    public string Architecture => Triple.Split('-')[0];
}
