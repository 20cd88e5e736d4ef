namespace NeuroLang.Runtime.Plans;

/// <summary>What a state has of the synapses of a connection.</summary>
/// <param name="Variables">Their variables, wherever they are kept.</param>
/// <param name="Groups">Names of the groups of event-driven variables.</param>
/// <param name="FormerSlots">Names of the slots of presynaptic cells that delayed drives read.</param>
/// <param name="FormerAggregates">Names of the aggregates that delayed drives read.</param>
public sealed record SynapseState(IReadOnlyList<SlotPlan> Variables, IReadOnlyList<string> Groups, IReadOnlyList<string> FormerSlots, IReadOnlyList<string> FormerAggregates);
