using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Runtime;

public abstract partial class Simulation
{
    /// <summary>
    /// Goes to another boundary to take a state over: nothing is under way any more, and recorders forget what this boundary and later ones gave them.
    /// The host then stores slots (<see cref="Population"/>), sums under way (<see cref="Accumulator.SetPending"/>) and numbers of events
    /// (<see cref="SpikeList.Restore"/>), for connections with a synapse model slots (<see cref="SynapseTable"/>), events under way
    /// (<see cref="RestoreEvents"/>) and former values (<see cref="Histories"/>), and ends with <see cref="EndRestore"/>.
    /// </summary>
    public void BeginRestore(long step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        Build();
        Restoring();
        StepIndex = step;
        foreach (var accumulator in _accumulators)
        {
            accumulator.ClearRing();
            accumulator.Seek(step);
        }
        foreach (var group in _groups)
            group.Clear();
        foreach (var history in _histories)
            history.Seek(step);
        foreach (var fed in _fed)
            fed.Clear();
        _hasFed = false;
        foreach (var recorder in _stateRecorders)
            recorder.CutAt(step);
        foreach (var recorder in _spikeRecorders)
            recorder.CutAt(step);
    }

    /// <summary>Computes what depends on the parameters that were stored.</summary>
    public void EndRestore()
    {
        foreach (var population in _populations)
            population.FillPadding();
        Derive();
    }

    /// <summary>Between two steps: the events that have still to reach synapses of a connection with a synapse model.</summary>
    public IReadOnlyList<SynapseEvent> EventsUnderWay(int connection) =>
        GroupOf(connection) is { } group ? group.UnderWay(StepIndex) : [];

    /// <summary>Takes over events that have still to reach synapses of a connection, after <see cref="BeginRestore"/>; in order of stamp.</summary>
    public void RestoreEvents(int connection, IEnumerable<SynapseEvent> events)
    {
        foreach (var found in events)
            GroupOf(connection)?.Restore(found, StepIndex);
    }

    /// <summary>Former values that delayed drives read, ordered by population and slot.</summary>
    public IReadOnlyList<ValueHistory> Histories => _histories;

    /// <summary>
    /// What drives read of an aggregate as it was before, by the number of the aggregate in the program; null where none reads it. A host that takes a state over
    /// clears it and keeps the values again, in order.
    /// </summary>
    public ScalarHistory? FormerAggregate(int aggregate)
    {
        Build();
        return Former(aggregate);
    }

    private SynapseGroup? GroupOf(int connection) => Array.Find(_groups, group => group.Projection == _projections[connection]);

    /// <summary>See <see cref="FormerAggregate"/>.</summary>
    protected virtual ScalarHistory? Former(int aggregate) => null;

    /// <summary>Computes what depends on parameters alone.</summary>
    protected virtual void Derive()
    {
    }
}
