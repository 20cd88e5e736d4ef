using System.Text.Json.Serialization;

namespace NeuroLang.Cli.Summary;

/// <summary>What the steps of a run on a device read and write of its memory.</summary>
/// <param name="Bytes">Bytes of all steps, counted as <see cref="Profiling.MemoryTraffic"/> counts them.</param>
/// <param name="BytesPerSecond">The same in a second of simulating.</param>
/// <param name="Limit">The most bytes a second that the memory gives; null where that is not known.</param>
/// <param name="Share">The part of it that was reached.</param>
internal sealed record MemorySummary(
    double Bytes,
    double BytesPerSecond,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Limit,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Share);
