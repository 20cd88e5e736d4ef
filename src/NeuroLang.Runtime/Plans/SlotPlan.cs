namespace NeuroLang.Runtime.Plans;

/// <summary>One variable or parameter of a population: an array with one lane per cell.</summary>
/// <param name="Name">The name in the source, for messages and recorders.</param>
/// <param name="Kind">What a lane holds.</param>
/// <param name="Start">What every lane starts with, for variables of a synapse that are kept in the cells at its ends.</param>
public sealed record SlotPlan(string Name, LaneKind Kind = LaneKind.Real, double Start = 0);
