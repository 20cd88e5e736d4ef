using NeuroLang.Cli;
using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Backends.Bytecode.Lowering;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Experiments;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Fpga.Execution;
using NeuroLang.Interpreter;

namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>Compiles programs for the core, with generated C# as the reference.</summary>
internal static class Fixture
{
    public static (FpgaProgram? Program, DiagnosticBag Diagnostics) TryCompile(string text, uint? seed = null, BytecodeOptions? options = null, string? folder = null) =>
        TryCompile(text, Builder, seed, options, folder);

    /// <summary>Compiles with the interpreter as the reference, which has nothing to compile itself.</summary>
    public static FpgaProgram Interpreted(string text)
    {
        var (made, diagnostics) = TryInterpreted(text);
        Assert.True(made is not null, string.Join("; ", diagnostics.ToImmutable()) + text);
        return made;
    }

    public static (FpgaProgram? Program, DiagnosticBag Diagnostics) TryInterpreted(string text) =>
        TryCompile(text, program => module => new InterpreterFactory().Create(module, program.Seed, SimulationOptions.Default));

    public static FpgaProgram Compile(string text, uint? seed = null, BytecodeOptions? options = null, string? folder = null)
    {
        var (program, diagnostics) = TryCompile(text, seed, options, folder);
        Assert.Empty(diagnostics.ToImmutable().Select(d => d.ToString()));
        return Assert.IsType<FpgaProgram>(program);
    }

    /// <summary>Runs the experiment on the emulated core; the last recordings are those of the spikes of all populations.</summary>
    public static FpgaSimulation Run(FpgaProgram program, string? folder = null)
    {
        var simulation = program.Emulate();
        Run(program, simulation, folder);
        return simulation;
    }

    /// <summary>Runs the experiment on any target.</summary>
    public static void Run(FpgaProgram program, ISimulation simulation, string? folder = null)
    {
        var result = new ExperimentRunner(program.Source, simulation, new DiagnosticBag(), new ExperimentHost(() => program.Emulate(), new Files(folder))).Run(CancellationToken.None);
        Assert.Null(result.Failure);
    }

    /// <summary>Runs the experiment on the reference interpreter in float64.</summary>
    public static ISimulation Interpret(FpgaProgram program, string? folder = null)
    {
        var simulation = new InterpreterFactory().Create(program.Source.Module, program.Source.Seed, SimulationOptions.Default);
        Run(program, simulation, folder);
        return simulation;
    }

    private static (FpgaProgram? Program, DiagnosticBag Diagnostics) TryCompile(
        string text, Func<LoweredProgram, Func<IrModule, ISimulation>> reference, uint? seed = null, BytecodeOptions? options = null, string? folder = null)
    {
        var compilation = Compilation.Create(new SourceText(folder is null ? "test.nl" : Path.Combine(folder, "test.nl"), text), new Files(folder), new SourceFiles());
        Assert.Empty(compilation.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d + text));
        var diagnostics = new DiagnosticBag();
        var program = compilation.Lower(compilation.Program.Experiments[0], null, new LoweringOptions(null, Precision.Float64, seed), diagnostics);
        Assert.True(program is not null, string.Join("; ", diagnostics.ToImmutable()) + text);
        return (FpgaProgram.Compile(program, reference(program), new Files(folder), options ?? BytecodeOptions.Default, diagnostics), diagnostics);
    }

    private static Func<IrModule, ISimulation> Builder(LoweredProgram program) =>
        module => new CSharpSimulationFactory().Create(program.Kernels() with { Recordings = module.Recordings }, program.Seed, SimulationOptions.Default);

    private sealed class Files(string? folder) : ISourceResolver, IExperimentFiles
    {
        public SourceText? Resolve(string path, SourceText importer) => null;

        public Stream? Open(string name, Location statement) => folder is null ? null : File.OpenRead(Path.Combine(folder, name));

        public void Write(string name, Action<Stream> write)
        {
        }
    }
}
