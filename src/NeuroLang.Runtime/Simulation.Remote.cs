namespace NeuroLang.Runtime;

/// <content>Networks that a device steps in memory of its own.</content>
public abstract partial class Simulation
{
    /// <summary>Whether a run can end at this boundary: a device computes several steps before the host goes through them.</summary>
    internal virtual bool CanStop => true;

    /// <summary>Has everything that lets hosts look at the state tell so first; null where the state lies in this process's memory alone.</summary>
    internal void Watch(IRemoteMemory? remote)
    {
        foreach (var population in _populations)
            population.Remote = remote;
        foreach (var accumulator in _accumulators)
            accumulator.Remote = remote;
        foreach (var history in _histories)
            history.Remote = remote;
        foreach (var table in _groups.SelectMany(group => group.Tables))
            table.Watch(remote);
        Arena.Remote = remote;
    }

    /// <summary>Is called before another state is taken over.</summary>
    internal virtual void Restoring()
    {
    }

    /// <summary>Sends what was fed to a port through all static connections.</summary>
    internal virtual void DeliverFed(Population port)
    {
        foreach (var projection in _projections)
            projection.Deliver(port);
    }
}
