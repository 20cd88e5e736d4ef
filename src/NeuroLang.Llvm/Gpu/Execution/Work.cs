namespace NeuroLang.Llvm.Gpu.Execution;

/// <summary>A kernel with the words that it is launched with.</summary>
/// <param name="Kernel">The kernel; 0 where there is nothing to do.</param>
/// <param name="Words">The address of its words.</param>
/// <param name="Items">How much there is to do, at most, in a row.</param>
/// <param name="IsSpread">Whether a warp does one item.</param>
/// <param name="Rows">How many rows there are.</param>
internal readonly record struct Work(nint Kernel, ulong Words, long Items, bool IsSpread = false, int Rows = 1);
