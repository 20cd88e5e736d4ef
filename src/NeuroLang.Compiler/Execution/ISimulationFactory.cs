using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Execution;

/// <summary>A target: builds networks and runs them.</summary>
public interface ISimulationFactory
{
    /// <summary>Its name on the command line: <c>interpreter</c>, <c>csharp</c>, <c>llvm</c>…</summary>
    string Target { get; }

    /// <summary>Builds a network: initial values, guards, synapses and <c>on start</c>. The simulation then stands at boundary zero.</summary>
    /// <param name="module">The module in the form the target needs; the interpreter takes the model form after the reference passes.</param>
    /// <param name="seed">The seed of every random draw.</param>
    /// <param name="options">How to run; no option changes a result.</param>
    /// <exception cref="SimulationException">The network cannot be built.</exception>
    ISimulation Create(IrModule module, uint seed, SimulationOptions options);
}
