namespace NeuroLang.States;

/// <summary>Events that have still to reach synapses of a connection, in a state: a column for each property, in the order of all of them.</summary>
internal static class StateEvents
{
    /// <summary>The arrays; none where there are no events.</summary>
    public static IEnumerable<StateArray> Arrays(int connection, IEnumerable<(bool IsPost, int Population, int Event, long Stamp, int Cell)> events)
    {
        var sorted = events.OrderBy(e => e.IsPost).ThenBy(e => e.Population).ThenBy(e => e.Event).ThenBy(e => e.Stamp).ThenBy(e => e.Cell).ToList();
        StateArray Column(string name, StateType type, Func<(bool IsPost, int Population, int Event, long Stamp, int Cell), long> value) =>
            new(StateNames.UnderWay(connection, name), type, [.. sorted.Select(value)]);
        return sorted.Count == 0 ? [] :
        [
            Column("side", StateType.Int32, e => e.IsPost ? 1 : 0),
            Column("population", StateType.Int32, e => e.Population),
            Column("event", StateType.Int32, e => e.Event),
            Column("stamp", StateType.Int64, e => e.Stamp),
            Column("cell", StateType.Int32, e => e.Cell),
        ];
    }

    /// <summary>The events of a connection, in order of stamp.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="find">The bits of an array, or null where there is none of that name.</param>
    public static IEnumerable<(bool IsPost, int Population, int Event, long Stamp, int Cell)> Of(int connection, Func<string, long[]?> find)
    {
        long[] Column(string name) => find(StateNames.UnderWay(connection, name)) ?? [];
        var (sides, populations, events, stamps, cells) = (Column("side"), Column("population"), Column("event"), Column("stamp"), Column("cell"));
        return cells.Select((cell, n) => (sides[n] != 0, (int)populations[n], (int)events[n], stamps[n], (int)cell)).OrderBy(e => e.Item4);
    }
}
