namespace NeuroLang.Llvm;

/// <summary>LLVM refused something: what it says about it.</summary>
public sealed class LlvmException(string message) : Exception(message);
