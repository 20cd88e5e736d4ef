using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Cli.Hosting;

/// <summary>The kernels of a GPU, on an NVIDIA GPU or on this machine's processor.</summary>
/// <param name="cpu">The processor that code on the host is made for, or null for the machine's own.</param>
/// <param name="device">The number of the GPU, or null for this machine's processor.</param>
internal sealed class GpuSimulationFactory(string? cpu, int? device) : ISimulationFactory
{
    /// <inheritdoc/>
    public string Target => device is null ? "gpu-host" : "cuda";

    /// <inheritdoc/>
    public ISimulation Create(IrModule module, uint seed, SimulationOptions options)
    {
        var program = GpuHost.Compile(module, cpu, device);
        return new CSharpSimulation(module, settings => program.Create(seed, settings), options);
    }
}
