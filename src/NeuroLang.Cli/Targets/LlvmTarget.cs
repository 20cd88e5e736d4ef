using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Execution;

namespace NeuroLang.Cli.Targets;

/// <summary>Machine code that LLVM makes in this process.</summary>
internal sealed class LlvmTarget : RunTarget
{
    private readonly Task<(LlvmLibrary Library, MachineChoice Machine)> _host;
    private readonly Task _warmUp;
    private readonly int? _vectorBits;
    private IrModule? _module;
    private LlvmProgram? _program;

    /// <summary>Makes the target, and starts to load libLLVM beside what comes first.</summary>
    /// <param name="cpu">The processor, or null for the machine's own.</param>
    /// <param name="vectorBits">Width of vectors; 0 for the processor's own, 1 for none.</param>
    public LlvmTarget(string? cpu, int vectorBits)
    {
        _host = Task.Run(() => (LlvmHost.Load(), LlvmHost.Machine(cpu)));
        _warmUp = _host.ContinueWith(host => LlvmProgram.Prepare(host.Result.Machine), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        _vectorBits = vectorBits == 0 ? null : vectorBits;
    }

    public override string Name => "llvm";

    public override int VectorBits => _vectorBits ?? Host.Machine.VectorBits;

    public override string Description => $"llvm {Host.Library.Version} for {Host.Machine.Cpu} ({Host.Library.File})";

    private (LlvmLibrary Library, MachineChoice Machine) Host => _host.GetAwaiter().GetResult();

    /// <inheritdoc/>
    /// <exception cref="CliException">There is no libLLVM, no such processor, or this machine cannot run its code.</exception>
    public override void Translate(LoweredProgram program, DiagnosticBag diagnostics)
    {
        _module = program.Kernels();
        _ = Host;
    }

    public override void Compile()
    {
        _warmUp.Wait();
        _program = LlvmProgram.Compile(_module ?? throw new InvalidOperationException("nothing was translated"), Host.Machine, _vectorBits);
    }

    public override ISimulation Build(uint seed, SimulationOptions options) =>
        _program is null ? throw new InvalidOperationException("nothing was compiled") : new CSharpSimulation(_program.Module, settings => _program.Create(seed, settings), options);
}
