using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Backends.Bytecode.Lowering;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Experiments;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Fpga.Execution;

namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>Compiles programs for the core, with generated C# as the reference.</summary>
internal static class Fixture
{
    public static (FpgaProgram? Program, DiagnosticBag Diagnostics) TryCompile(string text, uint? seed = null, BytecodeOptions? options = null)
    {
        var compilation = Compilation.Create(new SourceText("test.nl", text), new NoFiles());
        Assert.Empty(compilation.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        var diagnostics = new DiagnosticBag();
        var program = compilation.Lower(compilation.Program.Experiments[0], null, new LoweringOptions(null, Precision.Float64, seed), diagnostics);
        Assert.NotNull(program);
        return (FpgaProgram.Compile(program, Builder(program), new NoFiles(), options ?? BytecodeOptions.Default, diagnostics), diagnostics);
    }

    public static FpgaProgram Compile(string text, uint? seed = null, BytecodeOptions? options = null)
    {
        var (program, diagnostics) = TryCompile(text, seed, options);
        Assert.Empty(diagnostics.ToImmutable().Select(d => d.ToString()));
        return Assert.IsType<FpgaProgram>(program);
    }

    /// <summary>Runs the experiment on the emulated core; the last recordings are those of the spikes of all populations.</summary>
    public static FpgaSimulation Run(FpgaProgram program)
    {
        var simulation = program.Emulate();
        var result = new ExperimentRunner(program.Source, simulation, new DiagnosticBag(), new ExperimentHost(() => program.Emulate(), new NoFiles())).Run(CancellationToken.None);
        Assert.Null(result.Failure);
        return simulation;
    }

    private static Func<IrModule, ISimulation> Builder(LoweredProgram program) =>
        module => new CSharpSimulationFactory().Create(program.Kernels() with { Recordings = module.Recordings }, program.Seed, SimulationOptions.Default);

    private sealed class NoFiles : ISourceResolver, IExperimentFiles
    {
        public SourceText? Resolve(string path, SourceText importer) => null;

        public Stream? Open(string name, Location statement) => null;

        public void Write(string name, Action<Stream> write)
        {
        }
    }
}
