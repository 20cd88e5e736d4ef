namespace NeuroLang.Cli.Summary;

/// <summary>A population: its size, its spikes in the whole run, and their rate for each cell.</summary>
internal sealed record PopulationSummary(string Name, long Size, long Spikes, double RateHz);
