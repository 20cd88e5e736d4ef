namespace NeuroLang.Compiler.Experiments;

/// <summary>A population in the picture of a network.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Size">Number of cells.</param>
/// <param name="IsPort">Whether a host feeds it.</param>
public sealed record NetworkNode(string Name, long Size, bool IsPort);
