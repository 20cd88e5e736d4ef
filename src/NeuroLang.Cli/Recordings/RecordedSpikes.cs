namespace NeuroLang.Cli.Recordings;

/// <summary>The spikes of an experiment as columns, by time, then population, then cell.</summary>
/// <param name="Names">Names of the populations.</param>
/// <param name="Populations">The population of each spike: an index of <paramref name="Names"/>.</param>
/// <param name="Cells">The index of each spike's cell in its population.</param>
/// <param name="Times">The time of each spike in ms.</param>
internal sealed record RecordedSpikes(IReadOnlyList<string> Names, int[] Populations, int[] Cells, double[] Times)
{
    public int Count => Times.Length;
}
