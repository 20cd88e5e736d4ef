namespace NeuroLang.Llvm.Interop;

/// <summary>How code refers to addresses.</summary>
internal enum LLVMRelocMode
{
    LLVMRelocDefault,
    LLVMRelocStatic,
    LLVMRelocPIC,
}
