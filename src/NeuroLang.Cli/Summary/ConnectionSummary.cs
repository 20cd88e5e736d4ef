namespace NeuroLang.Cli.Summary;

/// <summary>A connection and the number of its synapses.</summary>
internal sealed record ConnectionSummary(string Name, long Synapses);
