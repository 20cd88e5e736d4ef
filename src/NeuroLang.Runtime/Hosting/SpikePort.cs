namespace NeuroLang.Runtime.Hosting;

/// <summary>An <c>in</c> port of spikes: the host makes its channels fire.</summary>
public sealed class SpikePort
{
    private readonly Simulation _simulation;
    private readonly Population _population;

    /// <summary>The port of that name.</summary>
    public SpikePort(Simulation simulation, string name)
    {
        _simulation = simulation;
        _population = simulation.Find(name);
    }

    /// <summary>How many channels there are.</summary>
    public int Count => _population.Size;

    /// <summary>The port's name in the program.</summary>
    public string Name => _population.Name;

    /// <summary>
    /// Makes a channel fire at the boundary at which the network stands, as the first thing of the next step: over a delay of d steps its spike arrives d boundaries later.
    /// A channel that is named more than once before a step fires once.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such channel.</exception>
    public void Fire(int channel) => _simulation.FeedSpikes(_population.Index, new ReadOnlySpan<int>(in channel));

    /// <summary>Makes channels fire, in any order. See <see cref="Fire(int)"/>.</summary>
    /// <exception cref="ArgumentException">There is no such channel.</exception>
    public void Fire(ReadOnlySpan<int> channels) => _simulation.FeedSpikes(_population.Index, channels);
}
