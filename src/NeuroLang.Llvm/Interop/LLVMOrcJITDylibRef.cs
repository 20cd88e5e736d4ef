namespace NeuroLang.Llvm.Interop;

/// <summary>A set of symbols that a just-in-time compiler holds.</summary>
internal readonly record struct LLVMOrcJITDylibRef(nint Handle);
