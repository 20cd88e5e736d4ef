using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Interpreter;

/// <summary>The reference interpreter as a target. It takes the model form that the reference passes leave: inlined, folded, discretised, contracted.</summary>
public sealed class InterpreterFactory : ISimulationFactory
{
    /// <inheritdoc/>
    public string Target => "interpreter";

    /// <inheritdoc/>
    public ISimulation Create(IrModule module, uint seed, SimulationOptions options) => new InterpretedSimulation(module, seed, options);
}
