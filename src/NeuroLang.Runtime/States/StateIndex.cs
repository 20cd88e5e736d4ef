using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;
using NeuroLang.States;

namespace NeuroLang.Runtime.States;

/// <summary>Where the parts of a state are in a network.</summary>
internal sealed class StateIndex(Simulation simulation, StatePlan plan)
{
    private readonly int[] _first = FirstConnections(plan);

    /// <summary>The format of real slots.</summary>
    public StateType Real => simulation.Plan.Precision == Precision.Float32 ? StateType.Float32 : StateType.Float64;

    /// <summary>The connections of the program with a synapse model, by number.</summary>
    public IEnumerable<(int Number, SynapseState Synapse)> Models()
    {
        for (var n = 0; n < plan.Connections.Count; n++)
        {
            if (plan.Connections[n].Synapse is { } synapse)
                yield return (n, synapse);
        }
    }

    /// <summary>The index in the plan of the first connection that one of the program has become.</summary>
    public int First(int connection) => _first[connection];

    /// <summary>What a connection of the program has become.</summary>
    public IEnumerable<Projection> ProjectionsOf(int connection) =>
        Enumerable.Range(0, plan.Connections[connection].Connections).Select(n => simulation.Projections[_first[connection] + n]);

    /// <summary>The type of a slot of a population or synapse.</summary>
    public StateType TypeOf(SlotPlan slot) => slot.Kind switch
    {
        LaneKind.Build => StateType.Float64,
        LaneKind.Integer => Real == StateType.Float32 ? StateType.Int32 : StateType.Int64,
        _ => Real,
    };

    /// <summary>The synapses of a connection in the order of a state, pruned ones too.</summary>
    public List<SynapseView> Views(int connection)
    {
        var source = simulation.Plan.Connections[_first[connection]];
        var post = Positions(source.Post);
        var populations = source.Pre.Select(part => part.Population).Distinct().ToList();
        return simulation.Projections[_first[connection]].Views(withRemoved: true)
            .OrderBy(s => populations.IndexOf(s.Pre.Index)).ThenBy(s => s.PreCell).ThenBy(s => s.DelaySteps).ThenBy(s => post[(s.Post.Index, s.PostCell)])
            .ToList();
    }

    /// <summary>How many boundaries the slots that delayed drives read go back.</summary>
    public Dictionary<(int Population, string Slot), long> FormerLengths()
    {
        var lengths = new Dictionary<(int, string), long>();
        foreach (var (number, synapse) in Models().Where(model => model.Synapse.FormerSlots.Count > 0))
        {
            foreach (var group in Views(number).GroupBy(view => view.Pre.Index))
            {
                var longest = group.Max(LongestDelay);
                foreach (var slot in synapse.FormerSlots)
                    lengths[(group.Key, slot)] = Math.Max(lengths.GetValueOrDefault((group.Key, slot)), longest);
            }
        }
        return lengths.Where(length => length.Value > 0).ToDictionary(length => length.Key, length => length.Value);
    }

    /// <summary>How many boundaries the aggregates that delayed drives read go back.</summary>
    public IEnumerable<(int Number, string Aggregate, long Longest)> FormerAggregateLengths() => plan.Aggregates.Select((aggregate, number) => (number, aggregate, Models()
        .Where(model => model.Synapse.FormerAggregates.Contains(aggregate))
        .SelectMany(model => Views(model.Number))
        .Select(LongestDelay)
        .DefaultIfEmpty(0)
        .Max()));

    /// <summary>The former values of a slot.</summary>
    public ValueHistory HistoryOf(int population, string slot) =>
        simulation.Histories.First(history => history.Population.Index == population && history.Slot == history.Population.SlotIndex(slot));

    /// <summary>Which arrays states of the network have.</summary>
    public StateShape Shape() => new(
        simulation.Populations.Select((population, p) => new PopulationShape(
            population.Name,
            population.Size,
            plan.Populations[p].Select(slot => (population.Plan.Slots[slot.Slot].Name, TypeOf(population.Plan.Slots[slot.Slot]), slot.IsOptional)).ToList(),
            population.Plan.Events,
            simulation.Plan.Targets.Where(target => target.Population == p).Select(target => target.Name).ToList())).ToList(),
        plan.Connections.Select((connection, c) => connection.Synapse is { } synapse ? Shape(c, synapse) : null).ToList());

    /// <summary>The slots of a connection's synapses that can be frozen.</summary>
    public IReadOnlyList<string> Freezable(int connection) => simulation.Plan.Connections[_first[connection]].Synapse?.Freezable ?? [];

    private SynapseShape Shape(int connection, SynapseState synapse) => new(
        [
            .. synapse.Variables.Select(variable => StateNames.Variable(connection, variable.Name)),
            .. synapse.Groups.Select(group => StateNames.Stamps(connection, group)),
        ],
        [.. Freezable(connection).Select(slot => StateNames.Frozen(connection, slot))]);

    private static long LongestDelay(SynapseView view) => view.DelaySteps + view.DendriticSteps;

    private static int[] FirstConnections(StatePlan plan)
    {
        var first = new int[plan.Connections.Count];
        for (var n = 1; n < first.Length; n++)
            first[n] = first[n - 1] + plan.Connections[n - 1].Connections;
        return first;
    }

    private static Dictionary<(int Population, int Cell), int> Positions(IReadOnlyList<ViewPart> view)
    {
        var positions = new Dictionary<(int, int), int>();
        var position = 0;
        foreach (var part in view)
        {
            for (var n = 0; n < part.Count; n++)
                positions.TryAdd((part.Population, part.Indices is { } cells ? cells[n] : (int)part.Start + n), position++);
        }
        return positions;
    }
}
