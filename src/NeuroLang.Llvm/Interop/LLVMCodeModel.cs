namespace NeuroLang.Llvm.Interop;

/// <summary>How far code may lie from what it refers to.</summary>
internal enum LLVMCodeModel
{
    LLVMCodeModelDefault,
    LLVMCodeModelJITDefault,
}
