using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Comparing;
using NeuroLang.Interpreter;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>Every example on the interpreter and on the C# target, bit for bit in both precisions: every state, spike, sample and synapse.</summary>
public sealed class ExampleTests
{
    private const int Steps = 200;

    public static TheoryData<string, Precision> Examples
    {
        get
        {
            var data = new TheoryData<string, Precision>();
            foreach (var file in Directory.GetFiles(Path.Combine(Root, "examples"), "*.nl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                data.Add(Path.GetRelativePath(Root, file), Precision.Float32);
                data.Add(Path.GetRelativePath(Root, file), Precision.Float64);
            }

            return data;
        }
    }

    private static string Root => RepositoryFolder.Path;

    [Theory]
    [MemberData(nameof(Examples))]
    public void TargetsGiveTheSameBits(string file, Precision precision)
    {
        // The interpreter keeps each synapse as an object of its own: networks that have a scale are made smaller for it.
        var source = new SourceText(file, File.ReadAllText(Path.Combine(Root, file)).Replace("scale = 1)", "scale = 0.1)", StringComparison.Ordinal));
        var tables = Directory.GetFiles(Path.GetDirectoryName(Path.Combine(Root, file)) ?? Root, "*.csv").Select(path => (Path.GetFileName(path), File.ReadAllText(path)));
        var compilation = Compilation.Create(source, new NoImports(), new InlineFiles(tables));
        Assert.NotEmpty(compilation.Program.Experiments);
        foreach (var experiment in compilation.Program.Experiments)
        {
            var diagnostics = new DiagnosticBag();
            var lowered = compilation.Lower(experiment, null, new LoweringOptions(Precision: precision), diagnostics);
            Assert.NotNull(lowered);
            using var expected = new InterpreterFactory().Create(lowered.Module, lowered.Seed, SimulationOptions.Default);
            using var actual = new CSharpSimulationFactory().Create(lowered.Kernels(), lowered.Seed, SimulationOptions.Default);
            expected.Run(Steps, CancellationToken.None);
            actual.Run(Steps, CancellationToken.None);
            Assert.Null(SimulationComparer.Compare(lowered.Module, expected, actual));
        }
    }
}
