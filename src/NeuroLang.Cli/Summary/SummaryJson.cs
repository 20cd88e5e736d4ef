using System.Text.Json.Serialization;

namespace NeuroLang.Cli.Summary;

/// <summary>Writers of JSON made while compiling, since finding members by reflection would slow every start.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(RunSummary))]
internal sealed partial class SummaryJson : JsonSerializerContext;
