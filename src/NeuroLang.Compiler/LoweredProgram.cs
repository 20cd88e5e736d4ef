using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler;

/// <summary>A circuit under an experiment, lowered to IR.</summary>
public sealed class LoweredProgram
{
    private readonly Pipeline _pipeline;
    private readonly IReadOnlyDictionary<BoundExperimentStatement, ImmutableArray<int>> _setters;
    private IrModule? _kernels;

    internal LoweredProgram(IrModule module, ElaboratedCircuit circuit, ExperimentSymbol? experiment, uint seed, Pipeline pipeline, int recorded, IReadOnlyDictionary<BoundExperimentStatement, ImmutableArray<int>> setters)
    {
        Module = module;
        Circuit = circuit;
        Experiment = experiment;
        Seed = seed;
        Recorded = recorded;
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

    /// <summary>How many of the module's recordings are asked for by <c>record</c> statements; they come first. The others are there for measures and plots.</summary>
    public int Recorded { get; }

    /// <summary>The kernel form: what back ends print. Made once.</summary>
    public IrModule Kernels() => _kernels ??= _pipeline.ToKernels(Module);

    /// <summary>The numbers of the setters that carry out a <c>set</c>, <c>clamp</c>, <c>silence</c> or <c>release</c>, in their order.</summary>
    public ImmutableArray<int> SettersOf(BoundExperimentStatement statement) => _setters[statement];
}
