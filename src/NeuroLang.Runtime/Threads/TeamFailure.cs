using System.Runtime.ExceptionServices;

namespace NeuroLang.Runtime.Threads;

/// <summary>What stopped one thread of a team; the first of several is the one that a single thread would have met.</summary>
internal sealed record TeamFailure(long Step, int Part, ExceptionDispatchInfo Exception, (int Population, int Slot) Place) : IComparable<TeamFailure>
{
    public int CompareTo(TeamFailure? other) =>
        other is null ? 1 : (Step, Place.Population, Place.Slot, Part).CompareTo((other.Step, other.Place.Population, other.Place.Slot, other.Part));
}
