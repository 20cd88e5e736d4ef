namespace NeuroLang.Llvm.Interop;

/// <summary>What code generation writes.</summary>
internal enum LLVMCodeGenFileType
{
    LLVMAssemblyFile,
    LLVMObjectFile,
}
