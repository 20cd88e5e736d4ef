namespace NeuroLang.Runtime.Plans;

/// <summary>The value of a drive whose kernel is a product and nothing else: a variable of the presynaptic cell, times a number or a slot of the synapse.</summary>
/// <param name="Read">The variable, by its place in <see cref="SynapsePlan.PreReads"/>.</param>
/// <param name="Factor">The number, exact in the format of states; 1 where there is a slot.</param>
/// <param name="Slot">The slot by which it is multiplied, or -1.</param>
public sealed record ScaledRead(int Read, double Factor, int Slot = -1);
