namespace NeuroLang.Runtime.Plans;

/// <summary>A slot of which former values are kept.</summary>
/// <param name="Population">Index of the population.</param>
/// <param name="Slot">Index of the slot.</param>
public readonly record struct DelayedSlot(int Population, int Slot);
