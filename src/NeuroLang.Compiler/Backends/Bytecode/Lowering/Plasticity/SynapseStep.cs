using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>What a spike does in a synapse, in real numbers.</summary>
/// <param name="Step">What each variable of the synapse becomes.</param>
/// <param name="Sends">What is added to the target.</param>
/// <param name="Leaves">What it reads, by the name of the state that stands for it.</param>
internal sealed record SynapseStep(CellStep Step, ImmutableArray<Polynomial> Sends, IReadOnlyDictionary<string, SynapseLeaf> Leaves);
