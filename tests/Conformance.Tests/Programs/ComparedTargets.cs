using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Execution;
using NeuroLang.Conformance.Tests.Llvm;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>All targets that programs are compared on with the interpreter: the C# target at every vector width, and LLVM for each processor that this machine can stand for.</summary>
internal static class ComparedTargets
{
    private static readonly CSharpCompiler Compiler = new();

    public static IReadOnlyList<ISimulationFactory> All { get; } =
    [
        .. new[] { VectorWidth.Scalar, VectorWidth.Bits128, VectorWidth.Bits256, VectorWidth.Bits512 }.Select(width => new CSharpSimulationFactory(width, Compiler)),
        .. LlvmTargets.Available,
    ];
}
