using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>Where the core keeps the variables of a connection's synapses.</summary>
/// <param name="Connection">Index of the connection in the module.</param>
/// <param name="Projection">Index of the projection in the program.</param>
/// <param name="Places">For each synapse of the projection its place in the connection's synapses.</param>
/// <param name="Variables">The variables that synapses store.</param>
/// <param name="Traces">The variables kept in cells at an end: the population of the program and its state.</param>
/// <param name="Notes">What its programs are, for reports.</param>
public sealed record LearntSynapses(
    int Connection,
    int Projection,
    ImmutableArray<int> Places,
    ImmutableArray<VariableFormat> Variables,
    ImmutableArray<LearntTrace> Traces,
    ImmutableArray<string> Notes);
