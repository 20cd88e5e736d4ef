using NeuroLang.Compiler.Ir;

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
    public static IEnumerable<StateSection> Sections(int connection, IEnumerable<StateEvent> events)
    {
        var sorted = events.OrderBy(e => e.IsPost).ThenBy(e => e.Population).ThenBy(e => e.Event).ThenBy(e => e.Stamp).ThenBy(e => e.Cell).ToList();
        StateSection Column(string name, IrType type, Func<StateEvent, long> value) => new(StateLayout.UnderWay(connection, name), type, [.. sorted.Select(value)]);
        return sorted.Count == 0 ? [] :
        [
            Column("side", IrType.Int32, e => e.IsPost ? 1 : 0),
            Column("population", IrType.Int32, e => e.Population),
            Column("event", IrType.Int32, e => e.Event),
            Column("stamp", IrType.Int64, e => e.Stamp),
            Column("cell", IrType.Int32, e => e.Cell),
        ];
    }

    /// <summary>The events of a connection in a state, in order of stamp.</summary>
    public static IReadOnlyList<StateEvent> Of(int connection, IReadOnlyDictionary<string, StateSection> sections)
    {
        long[] Column(string name) => sections.TryGetValue(StateLayout.UnderWay(connection, name), out var section) ? section.Bits : [];
        var (sides, populations, events, stamps, cells) = (Column("side"), Column("population"), Column("event"), Column("stamp"), Column("cell"));
        return [.. cells.Select((cell, n) => new StateEvent(sides[n] != 0, (int)populations[n], (int)events[n], stamps[n], (int)cell)).OrderBy(e => e.Stamp)];
    }
}
