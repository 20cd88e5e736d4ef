namespace NeuroLang.Llvm.Interop;

/// <summary>The layout of data on a target.</summary>
internal readonly record struct LLVMTargetDataRef(nint Handle);
