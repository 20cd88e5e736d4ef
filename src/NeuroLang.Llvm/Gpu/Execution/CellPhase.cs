namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>What the cells do in a phase.</summary>
/// <param name="Works">For each group of populations.</param>
/// <param name="All">All of that in one launch, where it can be.</param>
internal sealed record CellPhase(CellWork[] Works, Work All);
