namespace NeuroLang.Runtime.Plans;

/// <summary>An aggregate over the synapses of each cell.</summary>
/// <param name="Incoming">True over the synapses that end in a postsynaptic cell, false over those that start in a presynaptic one.</param>
/// <param name="Function">What is computed.</param>
/// <param name="Kernel">The row kernel that writes the values of synapses.</param>
/// <param name="Slot">The real slot among those of the postsynaptic (incoming) or presynaptic (outgoing) cells that takes the result.</param>
public sealed record ReductionPlan(bool Incoming, ReductionKind Function, int Kernel, int Slot);
