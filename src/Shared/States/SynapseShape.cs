namespace NeuroLang.States;

/// <summary>Which arrays a state has of the synapses of a connection.</summary>
/// <param name="Needed">Names of those that cannot be missing.</param>
/// <param name="Flags">Names of those that may be missing: they are then zero.</param>
internal sealed record SynapseShape(IReadOnlyList<string> Needed, IReadOnlyList<string> Flags);
