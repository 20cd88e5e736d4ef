namespace NeuroLang.Runtime.Plans;

/// <summary>One variable or parameter of a population: an array with one lane per cell.</summary>
/// <param name="Name">The name in the source, for messages and recorders.</param>
/// <param name="Kind">What a lane holds.</param>
public sealed record SlotPlan(string Name, LaneKind Kind = LaneKind.Real);
