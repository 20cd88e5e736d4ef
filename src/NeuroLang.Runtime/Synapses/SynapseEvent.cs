namespace NeuroLang.Runtime.Synapses;

/// <summary>An event on its way to synapses of a connection.</summary>
/// <param name="IsPost">True on its way to the synapses that end in the cell, false to those that start there.</param>
/// <param name="Population">The cell's population.</param>
/// <param name="Event">The event's index in the population.</param>
/// <param name="Stamp">The boundary it is stamped with.</param>
/// <param name="Cell">The cell.</param>
public readonly record struct SynapseEvent(bool IsPost, Population Population, int Event, long Stamp, int Cell);
