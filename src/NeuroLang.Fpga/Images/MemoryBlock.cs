namespace NeuroLang.Fpga.Images;

/// <summary>Words that are written to neighbouring addresses of one memory.</summary>
/// <param name="Space">The memory.</param>
/// <param name="Unit">Number of the tile, or of the lane counted through all tiles; 0 for memories of the core.</param>
/// <param name="Address">First address.</param>
/// <param name="Words">What is written.</param>
public sealed record MemoryBlock(MemorySpace Space, int Unit, int Address, ushort[] Words);
