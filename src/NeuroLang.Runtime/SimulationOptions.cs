namespace NeuroLang.Runtime;

/// <summary>How a network is built and run; nothing here changes a result.</summary>
public sealed record SimulationOptions
{
    /// <summary>Threads that build the network; 0: as many as there are processors.</summary>
    public int BuildThreads { get; init; }

    /// <summary>Threads that step it, each a range of its cells; 0: as many as there are processors, or one, whichever turns out to be faster. Networks whose cells depend on each other within a step take one.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>True to measure where the time of steps goes (<see cref="Simulation.Profile"/>); the network is then stepped by one thread.</summary>
    public bool Profile { get; init; }

    /// <summary>True to go on where a state becomes infinite or not a number.</summary>
    public bool NoTrap { get; init; }

    /// <summary>Memory that the network may take, in bytes; 0: what the process may have.</summary>
    public long MemoryLimit { get; init; }
}
