namespace NeuroLang.Runtime.Plans;

/// <summary>A connection of the program in a state.</summary>
/// <param name="Connections">How many connections of the plan it has become; they follow each other.</param>
/// <param name="Synapse">What the state has of its synapses, or null where they never change.</param>
public sealed record StateConnection(int Connections, SynapseState? Synapse = null);
