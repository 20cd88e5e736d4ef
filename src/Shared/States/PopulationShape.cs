namespace NeuroLang.States;

/// <summary>Which arrays a state has of a population.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Size">Number of its cells.</param>
/// <param name="Slots">Its slots that belong to the state; those that may be missing are then as built, and zero where they are flags.</param>
/// <param name="Events">The names of its events.</param>
/// <param name="Targets">The names of its targets.</param>
internal sealed record PopulationShape(string Name, long Size, IReadOnlyList<(string Name, StateType Type, bool IsOptional)> Slots, IReadOnlyList<string> Events, IReadOnlyList<string> Targets);
