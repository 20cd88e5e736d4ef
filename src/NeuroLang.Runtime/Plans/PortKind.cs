namespace NeuroLang.Runtime.Plans;

/// <summary>What a host feeds to a population without dynamics.</summary>
public enum PortKind
{
    /// <summary>Nothing: the generated code moves its cells.</summary>
    None,

    /// <summary>Events, with <see cref="Simulation.FeedSpikes"/>.</summary>
    Spikes,

    /// <summary>The values of its only slot, with <see cref="Simulation.Feed"/>.</summary>
    Values,
}
