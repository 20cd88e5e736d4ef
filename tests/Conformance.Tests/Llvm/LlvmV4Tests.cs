namespace NeuroLang.Conformance.Tests.Llvm;

/// <summary>The LLVM target for processors with AVX-512.</summary>
[RequiresLlvm("x86-64-v4")]
public sealed class LlvmV4Tests : LlvmTests
{
    private protected override string Cpu => "x86-64-v4";
}
