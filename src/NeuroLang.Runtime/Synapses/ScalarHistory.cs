namespace NeuroLang.Runtime.Synapses;

/// <summary>The last values of a number that is the same for all cells, one a boundary: what drives with a delay read of an aggregate.</summary>
/// <param name="longest">The longest delay in steps.</param>
public sealed class ScalarHistory(int longest)
{
    private readonly double[] _values = new double[longest + 1];
    private long _step = -1;

    /// <summary>How many boundaries it goes back.</summary>
    public int Longest => _values.Length - 1;

    /// <summary>Whether no value was kept.</summary>
    internal bool IsEmpty => _step < 0;

    /// <summary>Forgets everything.</summary>
    public void Clear() => _step = -1;

    /// <summary>Keeps the value of a boundary; boundaries follow each other.</summary>
    public void Keep(long step, double value)
    {
        // Before the first boundary stands its value.
        if (_step < 0)
            Array.Fill(_values, value);
        _step = step;
        _values[step % _values.Length] = value;
    }

    /// <summary>The value <paramref name="delay"/> boundaries before the one that was kept last.</summary>
    public double At(int delay) => _values[(_step - delay % _values.Length + _values.Length) % _values.Length];
}
