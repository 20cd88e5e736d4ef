namespace NeuroLang.Runtime.Plans;

/// <summary>A slot of a population that belongs to the state of a network.</summary>
/// <param name="Slot">Its index.</param>
/// <param name="IsOptional">True where a state may lack it: it is then as built.</param>
/// <param name="IsFlag">True where it is then zero.</param>
public sealed record StateSlot(int Slot, bool IsOptional = false, bool IsFlag = false);
