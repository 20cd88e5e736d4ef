using NeuroLang.States;

namespace NeuroLang.Compiler.Execution;

/// <summary>An event that has still to reach synapses of a connection.</summary>
/// <param name="IsPost">Whether it is one of a postsynaptic cell.</param>
/// <param name="Population">The cell's population.</param>
/// <param name="Event">The event's place in the population's model.</param>
/// <param name="Stamp">The boundary it is stamped with.</param>
/// <param name="Cell">The cell.</param>
public readonly record struct StateEvent(bool IsPost, int Population, int Event, long Stamp, int Cell)
{
    /// <summary>The sections that hold the events of a connection; none where there are no events.</summary>
    public static IEnumerable<StateSection> Sections(int connection, IEnumerable<StateEvent> events) =>
        StateEvents.Arrays(connection, events.Select(e => (e.IsPost, e.Population, e.Event, e.Stamp, e.Cell))).Select(StateSection.Of);

    /// <summary>The events of a connection in a state, in order of stamp.</summary>
    public static IReadOnlyList<StateEvent> Of(int connection, IReadOnlyDictionary<string, StateSection> sections) =>
        [.. StateEvents.Of(connection, name => sections.TryGetValue(name, out var section) ? section.Bits : null).Select(e => new StateEvent(e.IsPost, e.Population, e.Event, e.Stamp, e.Cell))];
}
