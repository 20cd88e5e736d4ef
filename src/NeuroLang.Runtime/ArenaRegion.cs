namespace NeuroLang.Runtime;

/// <summary>A named stretch of an <see cref="Arena"/>.</summary>
/// <param name="Name">Such as <c>exc.v</c>, <c>exc#spike</c> or <c>exc.g_e ring</c>.</param>
/// <param name="Block">Index of the block.</param>
/// <param name="Offset">Bytes from the block's start.</param>
/// <param name="Bytes">Length in bytes.</param>
public sealed record ArenaRegion(string Name, int Block, long Offset, long Bytes);
