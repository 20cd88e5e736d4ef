using NeuroLang.Cli.Hosting;
using NeuroLang.Cli.Running;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;

namespace NeuroLang.Cli.Targets;

/// <summary>One way to execute a program, in three stages whose times are reported apart.</summary>
internal abstract class RunTarget
{
    /// <summary>The target that options name.</summary>
    public static RunTarget Create(RunOptions options) => options.Target switch
    {
        "interpreter" => new InterpreterTarget(),
        "llvm" => new LlvmTarget(options.Cpu, options.VectorBits),
        "fastest" when LlvmHost.IsAvailable => new LlvmTarget(options.Cpu, options.VectorBits),
        "cuda" => new GpuTarget(options.Cpu, options.Device),
        "gpu-host" => new GpuTarget(options.Cpu, null),
        "fpga" => new FpgaTarget(options),
        _ => new CSharpTarget(options.VectorBits, options.Profile),
    };

    /// <summary>Bits of the vectors of its kernels, where it has some.</summary>
    public virtual int VectorBits => 0;

    /// <summary>The most bytes a second that the memory of a device gives, 0 where that is not known; null for targets that run in the memory of this process.</summary>
    public virtual double? BytesPerSecond => null;

    /// <summary>How many steps it is asked for at least where nothing looks in between.</summary>
    public virtual long ShortestRun => 1;

    /// <summary>Its name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What the summary of a run says about it.</summary>
    public virtual string Description => Name;

    /// <summary>Brings the program into the target's own form, e.g. its source text.</summary>
    /// <param name="program">The program.</param>
    /// <param name="diagnostics">Takes what the target cannot do.</param>
    public abstract void Translate(LoweredProgram program, DiagnosticBag diagnostics);

    /// <summary>Makes that form executable.</summary>
    public abstract void Compile();

    /// <summary>Builds the network.</summary>
    /// <exception cref="SimulationException">The network cannot be built.</exception>
    public abstract ISimulation Build(uint seed, SimulationOptions options);
}
