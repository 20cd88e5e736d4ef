using System.Collections.Immutable;
using NeuroLang.Compiler.Execution;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>What a run of the program's experiment on a reference target showed.</summary>
/// <param name="Populations">What its cells were, by the index of the population.</param>
/// <param name="Synapses">The synapses as they were built, by the index of the connection.</param>
/// <param name="Spikes">The spikes of each population.</param>
/// <param name="Steps">Number of steps of the run.</param>
public sealed record NetworkProfile(
    ImmutableArray<PopulationProfile> Populations,
    ImmutableArray<SynapseData> Synapses,
    ImmutableArray<SpikeData> Spikes,
    long Steps)
{
    /// <summary>The samples of each recording of the program; null for those of spikes.</summary>
    public ImmutableArray<TraceData?> Traces { get; init; } = [];

    /// <summary>For each population and slot that drives read, what it was in all cells at some boundaries, the same ones for each.</summary>
    public ImmutableDictionary<(int Population, string Slot), ImmutableArray<double[]>> Payloads { get; init; } = ImmutableDictionary<(int Population, string Slot), ImmutableArray<double[]>>.Empty;

    /// <summary>For each connection with a synapse model, the ranges of the variables that its synapses store; empty for others.</summary>
    public ImmutableArray<ImmutableDictionary<string, ValueRange>> Learnt { get; init; } = [];
}
