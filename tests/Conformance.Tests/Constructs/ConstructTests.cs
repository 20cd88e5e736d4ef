using System.Text.Json;
using System.Text.Json.Serialization;
using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Experiments;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Comparing;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Interpreter;

namespace NeuroLang.Conformance.Tests.Constructs;

/// <summary>
/// The files of this folder hold every construct of the language. Every experiment of theirs runs on the interpreter and on the C# target in both precisions,
/// and all that comes out is the same: states, spikes, samples, synapses, lines printed, tables, figures, what expectations measured, and files.
/// </summary>
public sealed class ConstructTests
{
    private static readonly CSharpCompiler Compiler = new();
    private static readonly JsonSerializerOptions Json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    public static TheoryData<string, Precision> Files
    {
        get
        {
            var data = new TheoryData<string, Precision>();
            foreach (var file in Directory.GetFiles(Folder, "*.nl").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal))
            {
                data.Add(file, Precision.Float32);
                data.Add(file, Precision.Float64);
            }

            return data;
        }
    }

    internal static string Folder => RepositoryFolder.At("tests", "Conformance.Tests", "Constructs");

    [Theory]
    [MemberData(nameof(Files))]
    public void TargetsGiveTheSame(string file, Precision precision)
    {
        var compilation = Compilation.Create(new SourceText(file, File.ReadAllText(Path.Combine(Folder, file))), new FolderSources(Folder), new FolderData(Folder));
        Assert.NotEmpty(compilation.Program.Experiments);
        foreach (var experiment in compilation.Program.Experiments)
        {
            var diagnostics = new DiagnosticBag();
            var lowered = compilation.Lower(experiment, null, new LoweringOptions(Precision: precision), diagnostics);
            var errors = compilation.Diagnostics.Concat(diagnostics.ToImmutable()).Where(d => d.Severity == Severity.Error).Select(d => d.ToString()).ToList();
            Assert.True(lowered is not null, string.Join("\n", errors));
            var (expected, simulation) = Run(lowered, () => new InterpreterFactory().Create(lowered.Module, lowered.Seed, SimulationOptions.Default));
            using (simulation)
            {
                var kernels = lowered.Kernels();
                var (actual, compiled) = Run(lowered, () => new CSharpSimulationFactory(compiler: Compiler).Create(kernels, lowered.Seed, SimulationOptions.Default));
                using (compiled)
                {
                    Assert.Equal(expected, actual);
                    Assert.Null(SimulationComparer.Compare(lowered.Module, simulation, compiled));
                }
            }
        }
    }

    /// <summary>Carries an experiment out and writes down what came of it.</summary>
    private static (string Report, ISimulation Simulation) Run(LoweredProgram program, Func<ISimulation> build)
    {
        var simulation = build();
        var diagnostics = new DiagnosticBag();
        var files = new MemoryFiles(Folder);
        var lines = new List<string>();
        var host = new ExperimentHost(build, files) { Print = lines.Add, Threads = 2 };
        var result = new ExperimentRunner(program, simulation, diagnostics, host).Run(CancellationToken.None);
        Assert.False(diagnostics.HasErrors, string.Join("\n", diagnostics.ToImmutable()));
        Assert.Null(result.Failure?.Message);
        Assert.All(result.Expectations, e => Assert.True(e.Passed, $"{e.Text}: {e.Measured}"));
        lines.AddRange(result.Expectations.Select(e => $"{e.Text}: {e.Measured}"));
        lines.AddRange(result.Tables.Select(t => JsonSerializer.Serialize(t, Json)));
        lines.AddRange(result.Plots.Select(p => JsonSerializer.Serialize(p, p.GetType(), Json)));
        lines.AddRange(files.Written.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key + " " + Convert.ToBase64String(f.Value)));
        return (string.Join("\n", lines), simulation);
    }
}
