namespace NeuroLang.Llvm.Interop;

/// <summary>How much work goes into code generation.</summary>
internal enum LLVMCodeGenOptLevel
{
    LLVMCodeGenLevelNone,
    LLVMCodeGenLevelLess,
    LLVMCodeGenLevelDefault,
    LLVMCodeGenLevelAggressive,
}
