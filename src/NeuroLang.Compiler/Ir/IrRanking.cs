namespace NeuroLang.Compiler.Ir;

/// <summary>Replaces each cell's value in a slot by its rank: the number of cells whose value is larger.</summary>
/// <param name="Slot">The slot that holds the values, and then the ranks.</param>
/// <param name="Sorted">A slot that holds the same values; the target may sort them there, and nothing else reads it.</param>
public sealed record IrRanking(string Slot, string Sorted);
