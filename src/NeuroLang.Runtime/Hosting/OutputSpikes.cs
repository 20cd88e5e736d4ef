using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Hosting;

/// <summary>What an <c>out</c> port of spikes shows where its cells are not one whole population: the channels that fired in the last step.</summary>
public sealed class OutputSpikes
{
    private readonly (Population Population, int[] Channels)[] _sources;
    private readonly int[] _fired;

    /// <summary>Prepares to read the cells of a view; the channel of a cell is its position in it.</summary>
    public OutputSpikes(Simulation simulation, params ViewPart[] cells)
    {
        var sources = new List<(Population, int[])>();
        var channels = 0;
        foreach (var part in cells)
        {
            var population = simulation.Populations[part.Population];
            var channelOf = new int[population.Size];
            Array.Fill(channelOf, -1);
            for (var n = 0; n < part.Count; n++)
                channelOf[part.Indices is { } indices ? indices[n] : (int)part.Start + n] = channels++;
            sources.Add((population, channelOf));
        }
        _sources = sources.ToArray();
        _fired = new int[channels];
    }

    /// <summary>The channels that fired in the last step, ascending within each part of the view.</summary>
    public ReadOnlySpan<int> Read()
    {
        var count = 0;
        foreach (var (population, channels) in _sources)
        {
            foreach (var cell in population.Spikes.Cells)
            {
                if (channels[cell] >= 0)
                    _fired[count++] = channels[cell];
            }
        }
        return _fired.AsSpan(0, count);
    }
}
