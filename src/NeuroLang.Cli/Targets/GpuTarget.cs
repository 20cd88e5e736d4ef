using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Gpu;

namespace NeuroLang.Cli.Targets;

/// <summary>The kernels of a GPU, on an NVIDIA GPU or on this machine's processor.</summary>
/// <param name="cpu">The processor that code on the host is made for, or null for the machine's own.</param>
/// <param name="device">The number of the GPU, or null for this machine's processor.</param>
internal sealed class GpuTarget(string? cpu, int? device) : RunTarget
{
    private IrModule? _module;
    private GpuProgram? _program;

    public override string Name => device is null ? "gpu-host" : "cuda";

    public override string Description => $"{Name} ({_program?.Description})";

    /// <inheritdoc/>
    public override double? BytesPerSecond => _program?.BytesPerSecond;

    /// <inheritdoc/>
    public override long ShortestRun => GpuProgram.ShortestRun;

    /// <inheritdoc/>
    public override void Translate(LoweredProgram program, DiagnosticBag diagnostics) => _module = program.Kernels();

    /// <inheritdoc/>
    /// <exception cref="CliException">There is no libLLVM, no driver or no such device.</exception>
    public override void Compile() => _program = GpuHost.Compile(_module ?? throw new InvalidOperationException("nothing was translated"), cpu, device);

    public override ISimulation Build(uint seed, SimulationOptions options) =>
        _program is null ? throw new InvalidOperationException("nothing was compiled") : new CSharpSimulation(_program.Module, settings => _program.Create(seed, settings), options);
}
