using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>What a spike does in a synapse, in real numbers.</summary>
/// <param name="Step">What each variable of the synapse becomes.</param>
/// <param name="Sends">What is added to the target.</param>
/// <param name="Leaves">What it reads, by the name of the state that stands for it.</param>
/// <param name="Between">What variables are between the parts of a program that follow each other: their formats are those of the variables.</param>
internal sealed record SynapseStep(CellStep Step, ImmutableArray<Polynomial> Sends, IReadOnlyDictionary<string, SynapseLeaf> Leaves, ImmutableArray<(string Slot, Polynomial Value)> Between);
