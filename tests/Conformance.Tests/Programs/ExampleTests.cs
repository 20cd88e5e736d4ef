using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Comparing;
using NeuroLang.Interpreter;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>
/// Every example on the interpreter and on the C# target, bit for bit in both precisions: every state, spike, sample and synapse. So it is too where the C# target
/// runs in pieces, goes on from a file of its own state in the middle, and draws at each spike the connections that need not be stored.
/// </summary>
public sealed class ExampleTests
{
    private const int Steps = 200;
    private const int Piece = 7;

    private static readonly CSharpSimulationFactory Target = new();

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
        var source = new SourceText(file, File.ReadAllText(Path.Combine(Root, file)).Replace("scale = 1)", "scale = 0.1)", StringComparison.Ordinal).Replace("(scale = 0.1", "(scale = 0.02", StringComparison.Ordinal));
        var tables = Directory.GetFiles(Path.GetDirectoryName(Path.Combine(Root, file)) ?? Root, "*.csv").Select(path => (Path.GetFileName(path), File.ReadAllText(path)));
        var compilation = Compilation.Create(source, new NoImports(), new InlineFiles(tables));
        Assert.NotEmpty(compilation.Program.Experiments);
        foreach (var experiment in compilation.Program.Experiments)
        {
            var diagnostics = new DiagnosticBag();
            var lowered = compilation.Lower(experiment, null, new LoweringOptions(Precision: precision), diagnostics);
            Assert.NotNull(lowered);
            using var expected = new InterpreterFactory().Create(lowered.Module, lowered.Seed, SimulationOptions.Default);
            expected.Run(Steps, CancellationToken.None);
            var kernels = lowered.Kernels();
            using var actual = Target.Create(kernels, lowered.Seed, SimulationOptions.Default);
            actual.Run(Steps, CancellationToken.None);
            Assert.Null(SimulationComparer.Compare(lowered.Module, expected, actual));

            actual.Import(Middle(lowered, kernels));
            RunInPieces(actual, Steps);
            Assert.Null(SimulationComparer.Compare(lowered.Module, expected, actual));

            using var drawn = Target.Create(Procedural(kernels), lowered.Seed, SimulationOptions.Default);
            drawn.Run(Steps, CancellationToken.None);
            Assert.Null(SimulationComparer.Compare(lowered.Module, expected, drawn));
        }
    }

    /// <summary>The state of another network in the middle of the run, after a way through a file.</summary>
    private static NetworkState Middle(LoweredProgram lowered, IrModule kernels)
    {
        using var simulation = Target.Create(kernels, lowered.Seed, SimulationOptions.Default);
        RunInPieces(simulation, Steps / 2);
        using var file = new MemoryStream();
        StateFile.Write(file, simulation.Export(), lowered);
        file.Position = 0;
        return StateFile.Read(file, lowered);
    }

    private static void RunInPieces(ISimulation simulation, long end)
    {
        while (simulation.StepIndex < end)
        {
            simulation.Run(Math.Min(Piece, end - simulation.StepIndex), CancellationToken.None);
        }
    }

    /// <summary>The same circuit with every connection procedural whose synapses can be told from their source cell alone.</summary>
    private static IrModule Procedural(IrModule module) => module with { Connections = [.. module.Connections.Select(c => c with { IsProcedural = c.IsProcedural || CanBeDrawn(c) })] };

    private static bool CanBeDrawn(IrConnection connection) =>
        connection.Synapse is null
        && connection.Sends.All(s => s.Element is null)
        && connection.Rule.Kind is IrRuleKind.AllToAll or IrRuleKind.OneToOne or IrRuleKind.Probability or IrRuleKind.OutDegree or IrRuleKind.Poisson
        && IrTraversal.PostOrder(new[] { connection.Where, connection.Delay, connection.Rule.Parameter }.OfType<IrExpr>().Concat(connection.Sends.Select(s => s.Weight))).All(e => e.Op != IrOp.Load);
}
