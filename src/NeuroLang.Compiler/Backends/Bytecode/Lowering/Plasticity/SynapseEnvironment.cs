using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>What is around the synapses of a connection between two populations.</summary>
/// <param name="Plastic">The connection.</param>
/// <param name="Post">Index of the postsynaptic population.</param>
/// <param name="Variables">The variables that synapses store.</param>
/// <param name="Constants">The others: what is the same in all synapses.</param>
/// <param name="Replica">The states of the presynaptic replica; empty where there is none.</param>
/// <param name="Cells">The states of all populations of the module.</param>
/// <param name="Modulating">The populations of which single cells are read, replicated in every lane, in order.</param>
internal sealed record SynapseEnvironment(
    PlasticConnection Plastic,
    int Post,
    ImmutableArray<VariableFormat> Variables,
    IReadOnlyDictionary<string, double> Constants,
    ImmutableArray<VariableFormat> Replica,
    IReadOnlyList<CellCode?> Cells,
    ImmutableArray<int> Modulating)
{
    /// <summary>The traces at both ends.</summary>
    public required ImmutableDictionary<IrSide, TraceGroup> Traces { get; init; }
}
