namespace NeuroLang.Conformance.Tests.Llvm;

/// <summary>The LLVM target for processors with AVX2.</summary>
[RequiresLlvm("x86-64-v3")]
public sealed class LlvmV3Tests : LlvmTests
{
    private protected override string Cpu => "x86-64-v3";
}
