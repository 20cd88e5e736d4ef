namespace NeuroLang.Runtime;

public abstract partial class Simulation
{
    /// <summary>
    /// Goes to another boundary to take a state over: nothing is under way any more, and recorders forget what this boundary and later ones gave them.
    /// The host then stores slots (<see cref="Population"/>), sums under way (<see cref="Accumulator.SetPending"/>) and numbers of events
    /// (<see cref="SpikeList.Restore"/>), and ends with <see cref="EndRestore"/>.
    /// </summary>
    public void BeginRestore(long step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        Build();
        StepIndex = step;
        foreach (var accumulator in _accumulators)
        {
            accumulator.ClearRing();
            accumulator.Seek(step);
        }
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

    /// <summary>Computes what depends on parameters alone.</summary>
    protected virtual void Derive()
    {
    }
}
