namespace NeuroLang.Llvm.Interop;

/// <summary>Options of the pass builder.</summary>
internal readonly record struct LLVMPassBuilderOptionsRef(nint Handle);
