using NeuroLang.Cli.Running;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Backends.Bytecode.Lowering;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Fpga.Execution;

namespace NeuroLang.Cli.Hosting;

/// <summary>Compiles programs for the core; generated C# runs the experiment that formats are chosen from.</summary>
internal static class FpgaCompiler
{
    /// <summary>Compiles; null where there are errors, then reported.</summary>
    /// <param name="program">The program, lowered with float64.</param>
    /// <param name="options">How the experiment is run.</param>
    /// <param name="diagnostics">Takes errors.</param>
    /// <param name="interrupt">Stops the run of the experiment.</param>
    public static FpgaProgram? Compile(LoweredProgram program, RunOptions options, DiagnosticBag diagnostics, CancellationToken interrupt = default)
    {
        var compiler = new CSharpCompiler();
        var settings = new SimulationOptions(options.Trap, 1, options.VectorBits);
        try
        {
            return FpgaProgram.Compile(
                program,
                module => new CSharpSimulationFactory(compiler: compiler).Create(program.Kernels() with { Recordings = module.Recordings }, program.Seed, settings),
                new ExperimentFiles(null),
                BytecodeOptions.Default,
                diagnostics,
                interrupt);
        }
        catch (SimulationException exception)
        {
            diagnostics.Add(SimulationFailure.ToDiagnostic(exception, program));
            return null;
        }
    }
}
