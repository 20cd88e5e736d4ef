using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Comparing;
using NeuroLang.Conformance.Tests.Programs;

namespace NeuroLang.Conformance.Tests.Llvm;

/// <summary>Every example on the LLVM target, on the kernels of a GPU that this machine's processor carries out, and on the C# target, which other tests hold against the interpreter: every state, spike, sample and synapse.</summary>
[RequiresLlvm]
public sealed class LlvmExampleTests
{
    private const int Steps = 100;

    public static TheoryData<string, Precision> Examples => ExampleTests.Examples;

    [Theory]
    [MemberData(nameof(Examples))]
    public void TargetsGiveTheSameBits(string file, Precision precision)
    {
        var path = Path.Combine(RepositoryFolder.Path, file);
        var tables = Directory.GetFiles(Path.GetDirectoryName(path) ?? "", "*.csv").Select(table => (Path.GetFileName(table), File.ReadAllText(table)));
        var compilation = Compilation.Create(new SourceText(file, File.ReadAllText(path).Replace("scale = 1)", "scale = 0.1)", StringComparison.Ordinal)), new NoImports(), new InlineFiles(tables));
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, new LoweringOptions(Precision: precision), new DiagnosticBag());
        Assert.NotNull(lowered);
        var kernels = lowered.Kernels();
        using var expected = new CSharpSimulationFactory().Create(kernels, lowered.Seed, SimulationOptions.Default);
        expected.Run(Steps, CancellationToken.None);
        foreach (var target in new ISimulationFactory[] { new LlvmSimulationFactory(LlvmHost.Machine(null)), new GpuSimulationFactory(null, null) })
        {
            using var actual = target.Create(kernels, lowered.Seed, SimulationOptions.Default);
            actual.Run(Steps, CancellationToken.None);
            Assert.Null(SimulationComparer.Compare(kernels, expected, actual));
        }
    }
}
