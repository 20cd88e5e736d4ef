using System.Collections.Immutable;

namespace NeuroLang.Fpga.Containers;

/// <summary>A section that is kept as it is.</summary>
/// <param name="Tag">Four characters of ASCII.</param>
/// <param name="Payload">Its bytes.</param>
public sealed record ForeignSection(string Tag, ImmutableArray<byte> Payload);
