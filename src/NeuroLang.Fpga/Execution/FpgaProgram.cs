using NeuroLang.Compiler;
using NeuroLang.Compiler.Backends.Bytecode.Lowering;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Experiments;
using NeuroLang.Compiler.Ir;
using NeuroLang.Fpga.Emulation;
using NeuroLang.Fpga.Images;
using NeuroLang.Fpga.Profiling;

namespace NeuroLang.Fpga.Execution;

/// <summary>A program compiled for the core: formats chosen from a run of its experiment, and the bytecode.</summary>
public sealed class FpgaProgram
{
    private FpgaProgram(LoweredProgram source, NetworkProfile profile, BytecodeResult result)
    {
        Source = source;
        Profile = profile;
        Result = result;
    }

    /// <summary>The program, lowered with float64.</summary>
    public LoweredProgram Source { get; }

    /// <summary>What the run of its experiment on the reference target showed.</summary>
    public NetworkProfile Profile { get; }

    /// <summary>The bytecode and what its numbers stand for.</summary>
    public BytecodeResult Result { get; }

    /// <summary>Compiles; null where something has no place in the core, then reported.</summary>
    /// <param name="program">The program, lowered with float64.</param>
    /// <param name="build">Builds the network of a module on a reference target, with the program's seed; the module has the program's or further recordings.</param>
    /// <param name="files">The files that statements of the experiment name.</param>
    /// <param name="options">Tolerances.</param>
    /// <param name="diagnostics">Takes errors.</param>
    /// <param name="cancellation">Stops the run of the experiment.</param>
    /// <exception cref="SimulationException">The network cannot be built, or its run on the reference target failed.</exception>
    public static FpgaProgram? Compile(LoweredProgram program, Func<IrModule, ISimulation> build, IExperimentFiles files, BytecodeOptions options, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        if (!ExperimentCheck.Accepts(program, diagnostics))
        {
            return null;
        }

        var profile = new NetworkProfiler(program, build, files).Run(cancellation);
        return BytecodeLowering.Lower(program, profile, options, diagnostics) is { } result ? new FpgaProgram(program, profile, result) : null;
    }

    /// <summary>The same program with other tolerances.</summary>
    public FpgaProgram? With(BytecodeOptions options, DiagnosticBag diagnostics) =>
        BytecodeLowering.Lower(Source, Profile, options, diagnostics) is { } result ? new FpgaProgram(Source, Profile, result) : null;

    /// <summary>Loads the program into an emulated core of 4 lanes that is as large as it needs.</summary>
    public FpgaSimulation Emulate() => Emulate(lanes: 4);

    /// <summary>Loads the program into an emulated core of so many lanes that is as large as it needs.</summary>
    public FpgaSimulation Emulate(int lanes) => On(new Emulator(CoreImageBuilder.Build(Result.Program, CoreShapes.For(Result.Program, lanes))));

    /// <summary>Drives a core in which the program is loaded; the simulation disposes of it.</summary>
    public FpgaSimulation On(ICore core) => new(this, core);

    /// <summary>Loads the program into an emulated core, to gather what the recordings of another module ask for.</summary>
    /// <exception cref="LoadException">No core is large enough.</exception>
    internal FpgaSimulation Emulate(IrModule recordings) => new(this, new Emulator(CoreImageBuilder.Build(Result.Program, CoreShapes.For(Result.Program, lanes: 4))), recordings);
}
