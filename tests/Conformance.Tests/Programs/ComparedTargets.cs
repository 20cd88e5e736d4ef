using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Execution;
using NeuroLang.Conformance.Tests.Llvm;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>
/// All targets that programs are compared on with the interpreter: the C# target at every vector width, LLVM for each processor that this machine can stand for, and
/// the kernels of a GPU on this machine's processor. <c>NEUROLANG_TARGET</c> takes those of one name, and may name a GPU.
/// </summary>
internal static class ComparedTargets
{
    public static IReadOnlyList<ISimulationFactory> All { get; } = Environment.GetEnvironmentVariable("NEUROLANG_TARGET") switch
    {
        "csharp" => CSharp(),
        "llvm" => [.. LlvmTargets.Available],
        "gpu-host" => Gpu(),
        "cuda" => [new GpuSimulationFactory(null, 0)],
        _ => [.. CSharp(), .. LlvmTargets.Available, .. Gpu()],
    };

    private static ISimulationFactory[] CSharp()
    {
        var compiler = new CSharpCompiler();
        return [.. new[] { VectorWidth.Scalar, VectorWidth.Bits128, VectorWidth.Bits256, VectorWidth.Bits512 }.Select(width => new CSharpSimulationFactory(width, compiler))];
    }

    private static ISimulationFactory[] Gpu() => LlvmTargets.Available.Any() ? [new GpuSimulationFactory(null, null)] : [];
}
