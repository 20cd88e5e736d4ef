using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;
using NeuroLang.States;

namespace NeuroLang.Runtime.States;

/// <summary>Takes the state out of a network that stands between two steps.</summary>
internal sealed class StateExporter(Simulation simulation, StatePlan plan)
{
    private readonly StateIndex _index = new(simulation, plan);

    /// <summary>The arrays in the order of a file.</summary>
    public List<StateArray> Export()
    {
        var arrays = new List<StateArray>();
        for (var p = 0; p < simulation.Populations.Count; p++)
        {
            var population = simulation.Populations[p];
            arrays.AddRange(plan.Populations[p].Select(slot => Slot(population, slot.Slot)));
            arrays.AddRange(population.EventLists.Select(list => new StateArray(StateNames.Events(population.Name, list.Name), StateType.Int64, [list.Total])));
            foreach (var accumulator in simulation.Accumulators.Where(a => a.Population == population))
                arrays.AddRange(Pending(accumulator));
        }
        for (var n = 0; n < plan.Connections.Count; n++)
            arrays.Add(new StateArray(StateNames.Lesioned(n), StateType.Int32, [_index.ProjectionsOf(n).Any(projection => !projection.IsEnabled) ? 1 : 0]));
        foreach (var (number, synapse) in _index.Models())
            arrays.AddRange(Synapses(number, synapse));
        arrays.AddRange(FormerSlots());
        arrays.AddRange(FormerAggregates());
        return arrays;
    }

    private StateArray Slot(Population population, int slot)
    {
        var source = population.Plan.Slots[slot];
        var type = _index.TypeOf(source);
        return new StateArray(StateNames.Slot(population.Name, source.Name), type, SlotBits.Read(population, slot, type));
    }

    private IEnumerable<StateArray> Pending(Accumulator accumulator)
    {
        var type = accumulator.Plan.Wide || _index.Real == StateType.Float64 ? StateType.Int64 : StateType.Int32;
        for (var ahead = 0; ahead < accumulator.Slots; ahead++)
        {
            var sums = new long[accumulator.Population.Size];
            accumulator.CopyPending(ahead, sums);
            if (Array.Exists(sums, sum => sum != 0))
                yield return new StateArray(StateNames.Pending(accumulator.Population.Name, accumulator.Plan.Name, ahead), type, sums);
        }
    }

    private IEnumerable<StateArray> Synapses(int connection, SynapseState synapse)
    {
        var views = _index.Views(connection);
        foreach (var variable in synapse.Variables)
            yield return new StateArray(StateNames.Variable(connection, variable.Name), _index.TypeOf(variable), Bits(views, variable.Name));
        foreach (var group in synapse.Groups)
            yield return new StateArray(StateNames.Stamps(connection, group), StateType.Int64, Bits(views, StateNames.Stamp + group));
        foreach (var slot in _index.Freezable(connection))
            yield return new StateArray(StateNames.Frozen(connection, slot), StateType.Int32, [simulation.Projections[_index.First(connection)].IsFrozen(slot) ? 1 : 0]);

        // An event of a cell without synapses is under way to nothing.
        var ends = views.Select(v => (IsPost: false, v.Pre.Index, Cell: v.PreCell)).Concat(views.Select(v => (IsPost: true, v.Post.Index, Cell: v.PostCell))).ToHashSet();
        var events = simulation.EventsUnderWay(_index.First(connection))
            .Where(e => ends.Contains((e.IsPost, e.Population.Index, e.Cell)))
            .Select(e => (e.IsPost, e.Population.Index, e.Event, e.Stamp, e.Cell));
        foreach (var array in StateEvents.Arrays(connection, events))
            yield return array;
    }

    private IEnumerable<StateArray> FormerSlots()
    {
        foreach (var ((number, slot), longest) in _index.FormerLengths().OrderBy(f => f.Key.Population).ThenBy(f => f.Key.Slot, StringComparer.Ordinal))
        {
            var population = simulation.Populations[number];
            var type = _index.TypeOf(population.Plan.Slots[population.SlotIndex(slot)]);
            var history = _index.HistoryOf(number, slot);
            for (var ago = 1; ago <= Math.Min(longest, simulation.StepIndex); ago++)
                yield return new StateArray(StateNames.Former(population.Name, slot, ago), type, Enumerable.Range(0, population.Size).Select(cell => history.GetBits(ago, cell)).ToArray());
        }
    }

    private IEnumerable<StateArray> FormerAggregates()
    {
        foreach (var (number, aggregate, longest) in _index.FormerAggregateLengths())
        {
            for (var ago = 1; ago <= Math.Min(longest, simulation.StepIndex) && simulation.FormerAggregate(number) is { } history; ago++)
            {
                var value = history.At(ago - 1);
                var bits = _index.Real == StateType.Float32 ? BitConverter.SingleToInt32Bits((float)value) : BitConverter.DoubleToInt64Bits(value);
                yield return new StateArray(StateNames.FormerProbe(aggregate, ago), _index.Real, [bits]);
            }
        }
    }

    private static long[] Bits(List<SynapseView> views, string slot) =>
        views.Select(view => view.Table.GetBits(slot, view) ?? throw new InvalidOperationException($"{view.Table.Name} has no {slot}.")).ToArray();
}
