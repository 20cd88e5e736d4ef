namespace NeuroLang.Llvm.Interop;

/// <summary>What the verifier does about a fault.</summary>
internal enum LLVMVerifierFailureAction
{
    LLVMAbortProcessAction,
    LLVMPrintMessageAction,
    LLVMReturnStatusAction,
}
