using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Gpu;

namespace NeuroLang.Cli.Hosting;

/// <summary>The kernels of a GPU on this machine's processor.</summary>
/// <param name="machine">The processor that code is made for.</param>
internal sealed class GpuHostSimulationFactory(MachineChoice machine) : ISimulationFactory
{
    /// <inheritdoc/>
    public string Target => "gpu-host";

    /// <inheritdoc/>
    public ISimulation Create(IrModule module, uint seed, SimulationOptions options)
    {
        var program = GpuProgram.CompileForHost(module, machine);
        return new CSharpSimulation(module, settings => program.Create(seed, settings), options);
    }
}
