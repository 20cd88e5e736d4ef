namespace NeuroLang.Llvm.Interop;

/// <summary>Definitions of symbols on their way into a set.</summary>
internal readonly record struct LLVMOrcMaterializationUnitRef(nint Handle);
