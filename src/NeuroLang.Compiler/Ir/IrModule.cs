using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>A circuit under an experiment, ready for a target: models, populations, connections as recipes, and (after lowering) kernels.</summary>
/// <param name="Name">The circuit's name.</param>
/// <param name="Precision">The format of its states.</param>
/// <param name="StepNumerator">Step in ms as a fraction.</param>
/// <param name="StepDenominator">Step in ms as a fraction.</param>
/// <param name="Factory">Makes its expressions.</param>
/// <param name="Models">Cell models.</param>
/// <param name="Populations">Populations in source order.</param>
/// <param name="Connections">Connections in source order.</param>
/// <param name="Recordings">What is recorded.</param>
/// <param name="Setters">What the experiment sets.</param>
/// <param name="Kernels">Empty in model form.</param>
public sealed record IrModule(
    string Name,
    Precision Precision,
    long StepNumerator,
    long StepDenominator,
    IrFactory Factory,
    ImmutableArray<IrModel> Models,
    ImmutableArray<IrPopulation> Populations,
    ImmutableArray<IrConnection> Connections,
    ImmutableArray<IrRecording> Recordings,
    ImmutableArray<IrSetter> Setters,
    ImmutableArray<IrKernel> Kernels)
{
    /// <summary>Synapse models of connections that are not static.</summary>
    public ImmutableArray<IrSynapse> Synapses { get; init; } = [];

    /// <summary>Aggregates over cells that synapses read.</summary>
    public ImmutableArray<IrProbe> Probes { get; init; } = [];

    /// <summary>Kernels over synapses; empty in model form.</summary>
    public ImmutableArray<IrSynapseKernel> SynapseKernels { get; init; } = [];

    /// <summary>The synapse model of that name.</summary>
    public IrSynapse GetSynapse(string name) => Synapses.First(s => s.Name == name);

    /// <summary>Data from files.</summary>
    public ImmutableArray<IrTable> Tables { get; init; } = [];

    /// <summary>Tunable parameters of the circuit in order; empty once their values have been put in.</summary>
    public ImmutableArray<IrArgument> Arguments { get; init; } = [];

    /// <summary>The step in ms.</summary>
    public double StepMilliseconds => (double)StepNumerator / StepDenominator;

    /// <summary>The type of states: float32 or float64.</summary>
    public IrType Real => Precision == Precision.Float32 ? IrType.Float32 : IrType.Float64;

    /// <summary>The integer type of the same width.</summary>
    public IrType Int => Precision == Precision.Float32 ? IrType.Int32 : IrType.Int64;

    /// <summary>The model of that name.</summary>
    public IrModel GetModel(string name) => Models.First(m => m.Name == name);
}
