using System.Globalization;
using NeuroLang.Runtime.Plans;
using NeuroLang.Runtime.Synapses;
using NeuroLang.States;

namespace NeuroLang.Runtime.States;

/// <summary>Puts a state into a network.</summary>
internal sealed class StateImporter(Simulation simulation, StatePlan plan, IReadOnlyList<StateArray> arrays)
{
    private readonly StateIndex _index = new(simulation, plan);
    private readonly Dictionary<string, StateArray> _arrays = arrays.ToDictionary(array => array.Name, StringComparer.Ordinal);

    /// <summary>Goes to a boundary with what the arrays hold.</summary>
    public void Import(long step)
    {
        simulation.BeginRestore(step);
        foreach (var population in simulation.Populations)
            Slots(population);
        foreach (var accumulator in simulation.Accumulators)
            Pending(accumulator);
        for (var n = 0; n < plan.Connections.Count; n++)
        {
            var isLesioned = _arrays.TryGetValue(StateNames.Lesioned(n), out var lesioned) && !lesioned.IsZero;
            foreach (var projection in _index.ProjectionsOf(n))
                projection.IsEnabled = !isLesioned;
        }
        foreach (var (number, synapse) in _index.Models())
            Synapses(number, synapse);
        FormerSlots(step);
        FormerAggregates(step);
        simulation.EndRestore();
    }

    private void Slots(Population population)
    {
        foreach (var slot in plan.Populations[population.Index])
        {
            var source = population.Plan.Slots[slot.Slot];
            var type = _index.TypeOf(source);
            if (_arrays.TryGetValue(StateNames.Slot(population.Name, source.Name), out var array))
                SlotBits.Write(population, slot.Slot, type, array.Bits);
            else if (slot.IsFlag)
                SlotBits.Write(population, slot.Slot, type, new long[population.Size]);
        }
        foreach (var list in population.EventLists)
            list.Restore(_arrays.TryGetValue(StateNames.Events(population.Name, list.Name), out var total) ? total.Bits[0] : 0);
    }

    private void Pending(Accumulator accumulator)
    {
        var prefix = StateNames.PendingPrefix(accumulator.Population.Name, accumulator.Plan.Name);
        foreach (var array in arrays)
        {
            if (array.Name.StartsWith(prefix, StringComparison.Ordinal))
                accumulator.SetPending(int.Parse(array.Name.AsSpan(prefix.Length), CultureInfo.InvariantCulture), array.Bits);
        }
    }

    private void Synapses(int connection, SynapseState synapse)
    {
        var views = _index.Views(connection);
        foreach (var variable in synapse.Variables)
            Set(views, variable.Name, _arrays[StateNames.Variable(connection, variable.Name)].Bits);
        foreach (var group in synapse.Groups)
            Set(views, StateNames.Stamp + group, _arrays[StateNames.Stamps(connection, group)].Bits);
        foreach (var slot in _index.Freezable(connection))
            simulation.Projections[_index.First(connection)].Freeze(slot, _arrays.TryGetValue(StateNames.Frozen(connection, slot), out var frozen) && !frozen.IsZero);
        simulation.RestoreEvents(
            _index.First(connection),
            StateEvents.Of(connection, name => _arrays.TryGetValue(name, out var array) ? array.Bits : null)
                .Select(e => new SynapseEvent(e.IsPost, simulation.Populations[e.Population], e.Event, e.Stamp, e.Cell)));
    }

    private static void Set(List<SynapseView> views, string slot, long[] bits)
    {
        for (var n = 0; n < views.Count; n++)
            views[n].Table.SetBits(slot, views[n], bits[n]);
    }

    private void FormerSlots(long step)
    {
        foreach (var ((population, slot), longest) in _index.FormerLengths())
        {
            var history = _index.HistoryOf(population, slot);
            for (var ago = 1; ago <= history.Longest && step > 0; ago++)
            {
                // Before step zero stand the values of boundary zero.
                if (!_arrays.TryGetValue(StateNames.Former(simulation.Populations[population].Name, slot, Math.Min(Math.Min(ago, step), longest)), out var array))
                    continue;
                for (var cell = 0; cell < array.Bits.Length; cell++)
                    history.SetBits(ago, cell, array.Bits[cell]);
            }
        }
    }

    private void FormerAggregates(long step)
    {
        foreach (var (number, aggregate, longest) in _index.FormerAggregateLengths())
        {
            var history = simulation.FormerAggregate(number);
            history?.Clear();
            for (var ago = Math.Min(longest, step); ago >= 1; ago--)
            {
                if (_arrays.TryGetValue(StateNames.FormerProbe(aggregate, ago), out var array))
                    history?.Keep(step - ago, _index.Real == StateType.Float32 ? BitConverter.Int32BitsToSingle((int)array.Bits[0]) : BitConverter.Int64BitsToDouble(array.Bits[0]));
            }
        }
    }
}
