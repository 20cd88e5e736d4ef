using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler.Execution;

namespace NeuroLang.Conformance.Tests.Llvm;

/// <summary>The LLVM targets that this machine runs.</summary>
internal static class LlvmTargets
{
    private static readonly Lazy<IReadOnlyList<ISimulationFactory>> Found = new(() =>
        [.. new[] { "x86-64-v2", "x86-64-v3", "x86-64-v4" }.Where(cpu => new RequiresLlvmAttribute(cpu).Absence is null).Select(cpu => new LlvmSimulationFactory(LlvmHost.Machine(cpu)))]);

    /// <summary>One for each of the processors that the conformance suite knows; empty where libLLVM is missing.</summary>
    public static IReadOnlyList<ISimulationFactory> Available => Found.Value;
}
