namespace NeuroLang.Runtime.Plans;

/// <summary>A population: its size, its slots and the events its cells emit.</summary>
/// <param name="Name">The name in the circuit.</param>
/// <param name="Size">How many cells; may be larger than memory, which is then refused when the simulation is created.</param>
/// <param name="Slots">Structure-of-arrays storage, one array a slot.</param>
/// <param name="Events">Names of the events; each has a <see cref="SpikeList"/>. Event 0 is by custom the spike.</param>
public sealed record PopulationPlan(string Name, long Size, IReadOnlyList<SlotPlan> Slots, IReadOnlyList<string> Events)
{
    /// <summary>Dale's law: 1 where no weight of a cell may be negative, -1 where none may be positive, else 0.</summary>
    public int Sign { get; init; }

    /// <summary>What a host feeds, where the population is a port.</summary>
    public PortKind Port { get; init; }
}
