namespace NeuroLang.Compiler.Experiments;

/// <summary>What connects two populations in the picture of a network.</summary>
/// <param name="From">Place of the presynaptic population among the nodes.</param>
/// <param name="To">Place of the postsynaptic one.</param>
/// <param name="Synapses">Number of synapses.</param>
/// <param name="Sign">1 where all weights are positive, -1 where all are negative, 0 where they are both or not known.</param>
public sealed record NetworkEdge(int From, int To, long Synapses, int Sign);
