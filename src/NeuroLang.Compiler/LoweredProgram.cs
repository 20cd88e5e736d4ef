using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler;

/// <summary>A circuit under an experiment, lowered to IR.</summary>
public sealed class LoweredProgram
{
    private readonly Pipeline _pipeline;
    private readonly IReadOnlyDictionary<BoundSet, int> _setters;
    private IrModule? _kernels;

    internal LoweredProgram(IrModule module, ElaboratedCircuit circuit, ExperimentSymbol? experiment, uint seed, Pipeline pipeline, IReadOnlyDictionary<BoundSet, int> setters)
    {
        Module = module;
        Circuit = circuit;
        Experiment = experiment;
        Seed = seed;
        _pipeline = pipeline;
        _setters = setters;
    }

    /// <summary>The model form after the reference passes: what the interpreter executes.</summary>
    public IrModule Module { get; }

    /// <summary>The circuit with its numbers.</summary>
    public ElaboratedCircuit Circuit { get; }

    /// <summary>The experiment, or null where the circuit alone was lowered.</summary>
    public ExperimentSymbol? Experiment { get; }

    /// <summary>The seed.</summary>
    public uint Seed { get; }

    /// <summary>The kernel form: what back ends print. Made once.</summary>
    public IrModule Kernels() => _kernels ??= _pipeline.ToKernels(Module);

    /// <summary>The number under which a target applies a <c>set</c> statement.</summary>
    public int SetterOf(BoundSet set) => _setters[set];
}
