namespace NeuroLang.Llvm.Interop;

/// <summary>Finds symbols that a set does not hold itself.</summary>
internal readonly record struct LLVMOrcDefinitionGeneratorRef(nint Handle);
