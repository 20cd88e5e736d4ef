namespace NeuroLang.Conformance.Tests.Llvm;

/// <summary>The LLVM target for processors with SSE4.2 and no fused multiply-add.</summary>
[RequiresLlvm("x86-64-v2")]
public sealed class LlvmV2Tests : LlvmTests
{
    private protected override string Cpu => "x86-64-v2";
}
