namespace NeuroLang.Runtime.Recording;

/// <summary>Samples one slot of some cells at regular boundaries. Values stay readable until the simulation is disposed.</summary>
public sealed class StateRecorder
{
    private readonly NativeBuffer<double> _values = new();
    private readonly NativeBuffer<long> _steps = new();
    private readonly int[] _cells;
    private readonly long _every;
    private readonly long _from;
    private readonly long _until;

    internal StateRecorder(Population population, int slot, int[] cells, long every, long from, long until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
        if (cells.Any(cell => cell < 0 || cell >= population.Size))
            throw new ArgumentOutOfRangeException(nameof(cells));
        Population = population;
        Slot = slot;
        _cells = cells;
        _every = every;
        _from = Math.Max(0, from);
        _until = until;
    }

    /// <summary>The population.</summary>
    public Population Population { get; }

    /// <summary>The slot's index.</summary>
    public int Slot { get; }

    /// <summary>The cells, in the order of a sample's values.</summary>
    public IReadOnlyList<int> Cells => _cells;

    /// <summary>How many samples were taken.</summary>
    public int SampleCount => (int)_steps.Count;

    /// <summary>The boundary k of every sample.</summary>
    public long[] Steps() => _steps.Span.ToArray();

    /// <summary>The values of all samples: <c>SampleCount x Cells.Count</c>, a sample's values side by side.</summary>
    public double[] Values() => _values.Span.ToArray();

    /// <summary>The values of one cell, given by its place in <see cref="Cells"/>, one a sample.</summary>
    public double[] Trace(int place)
    {
        var values = _values.Span;
        var trace = new double[SampleCount];
        for (var n = 0; n < trace.Length; n++)
            trace[n] = values[n * _cells.Length + place];
        return trace;
    }

    /// <summary>How many steps lie between two samples.</summary>
    internal long Period => _every;

    internal long NextSample(long step)
    {
        var first = Math.Max(step, _from);
        var due = (first + _every - 1) / _every * _every;
        return due < _until ? due : long.MaxValue;
    }

    internal void Reserve(long from, long until)
    {
        var first = NextSample(from);
        var end = Math.Min(until, _until);
        if (first >= end)
            return;
        var samples = (end - 1 - first) / _every + 1;
        _steps.Reserve(_steps.Count + samples);
        _values.Reserve(_values.Count + samples * _cells.Length);
    }

    internal void Sample(long step)
    {
        if (NextSample(step) != step)
            return;
        _steps.Add(step);
        foreach (var cell in _cells)
            _values.Add(Population.Get(Slot, cell));
    }

    /// <summary>Forgets the samples of this boundary and later ones.</summary>
    internal void CutAt(long boundary)
    {
        var kept = _steps.Span.IndexOfAnyInRange(boundary, long.MaxValue);
        if (kept >= 0)
        {
            _steps.Truncate(kept);
            _values.Truncate((long)kept * _cells.Length);
        }
    }

    internal void Dispose()
    {
        _values.Dispose();
        _steps.Dispose();
    }
}
