using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Execution;

namespace NeuroLang.Cli.Hosting;

/// <summary>The LLVM target in this process: makes machine code of a module in kernel form, and runs it.</summary>
/// <param name="machine">The processor that code is made for.</param>
internal sealed class LlvmSimulationFactory(MachineChoice machine) : ISimulationFactory
{
    /// <inheritdoc/>
    public string Target => "llvm";

    /// <inheritdoc/>
    public ISimulation Create(IrModule module, uint seed, SimulationOptions options)
    {
        var program = LlvmProgram.Compile(module, machine, options.VectorBits == 0 ? null : options.VectorBits);
        return new CSharpSimulation(module, settings => program.Create(seed, settings), options);
    }
}
