namespace NeuroLang.Llvm;

/// <summary>There is no libLLVM that can be used.</summary>
/// <param name="reason">What was looked for, or found instead.</param>
public sealed class LlvmUnavailableException(string reason) : Exception($"libLLVM {LlvmLibrary.Major} cannot be loaded: {reason}")
{
    /// <summary>What was looked for, or found instead.</summary>
    public string Reason { get; } = reason;
}
