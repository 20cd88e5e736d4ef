using System.Runtime.ExceptionServices;

namespace NeuroLang.Runtime.Threads;

/// <summary>What stopped one thread of a team; the first of several is the one that a single thread would have met.</summary>
/// <param name="Step">The step that could not be computed.</param>
/// <param name="Part">The thread's part of the cells, or the piece of those that are stepped ahead.</param>
/// <param name="Slice">The slice that the step belongs to.</param>
/// <param name="Exception">What was thrown.</param>
internal sealed record TeamFailure(long Step, int Part, long Slice, Exception Exception)
{
    /// <summary>Whether a single thread would have met this one first.</summary>
    /// <param name="other">Another one.</param>
    /// <param name="network">The network.</param>
    public bool IsBefore(TeamFailure other, Simulation network) => Key(network).CompareTo(other.Key(network)) < 0;

    /// <summary>Throws it again, where it came from.</summary>
    public void Throw() => ExceptionDispatchInfo.Throw(Exception);

    // Sums that overflow come first in a step, then populations in order, then slots.
    private (long Step, int Population, int Slot, int Part) Key(Simulation network)
    {
        if (Exception is not SimulationException { Error: SimulationError.NonFinite, Population: { } name, Variable: { } variable })
            return (Step, -1, -1, Part);
        var population = network.Populations.First(p => p.Name == name);
        return (Step, population.Index, population.SlotIndex(variable), Part);
    }
}
