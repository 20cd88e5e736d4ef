using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Execution;
using NeuroLang.Conformance.Tests.Llvm;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>
/// All targets that programs are compared on with the interpreter: the C# target at every vector width, LLVM for each processor that this machine can stand for, and
/// the kernels of a GPU on this machine's processor. <c>NEUROLANG_TARGET</c> takes those of one name.
/// </summary>
internal static class ComparedTargets
{
    private static readonly CSharpCompiler Compiler = new();

    public static IReadOnlyList<ISimulationFactory> All { get; } =
    [
        .. Known.Where(target => Environment.GetEnvironmentVariable("NEUROLANG_TARGET") is not { Length: > 0 } name || target.Target == name),
    ];

    private static IEnumerable<ISimulationFactory> Known =>
    [
        .. new[] { VectorWidth.Scalar, VectorWidth.Bits128, VectorWidth.Bits256, VectorWidth.Bits512 }.Select(width => new CSharpSimulationFactory(width, Compiler)),
        .. LlvmTargets.Available,
        .. LlvmTargets.Available.Take(1).Select(_ => new GpuSimulationFactory(null, null)),
    ];
}
