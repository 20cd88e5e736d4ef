namespace NeuroLang.Llvm.Interop;

/// <summary>An interned symbol name.</summary>
internal readonly record struct LLVMOrcSymbolStringPoolEntryRef(nint Handle);
