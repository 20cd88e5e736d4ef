namespace NeuroLang.Llvm.Interop;

/// <summary>Settings of a just-in-time compiler; zero for the defaults.</summary>
internal readonly record struct LLVMOrcLLJITBuilderRef(nint Handle);
