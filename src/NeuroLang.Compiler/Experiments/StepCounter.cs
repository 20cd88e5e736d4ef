namespace NeuroLang.Compiler.Experiments;

/// <summary>Adds up the steps of an experiment and of the cases of its sweeps.</summary>
internal sealed class StepCounter(Action<long> progress)
{
    private readonly object _gate = new();
    private long _done;

    public void Add(long steps)
    {
        lock (_gate)
        {
            _done += steps;
            progress(_done);
        }
    }
}
