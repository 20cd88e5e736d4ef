namespace NeuroLang.Llvm.Gpu.Devices;

/// <summary>One launch.</summary>
/// <param name="Kernel">The kernel.</param>
/// <param name="Control">Address of the control block.</param>
/// <param name="Words">Address of the kernel's own words.</param>
/// <param name="Ahead">How many steps it is ahead of the step in the control block.</param>
/// <param name="Number">Its place among the launches of a batch.</param>
/// <param name="Items">How much there is to do, at most, in a row.</param>
/// <param name="IsSpread">Whether a warp does one item; otherwise a thread does.</param>
/// <param name="Rows">How many rows there are.</param>
/// <param name="Cases">Address of pairs of control block and words, one for each case, which then are those of the launch; 0 where there is one case.</param>
/// <param name="CaseCount">How many cases there are.</param>
internal readonly record struct DeviceLaunch(nint Kernel, ulong Control, ulong Words, long Ahead, long Number, long Items, bool IsSpread, int Rows, ulong Cases = 0, int CaseCount = 1);
