namespace NeuroLang.Interpreter.Connections;

/// <summary>
/// Poisson-distributed counts by inversion. Masses relative to that of the mode M = floor(mean): r[M] = 1, r[k] = r[k - 1] * (mean / k)
/// upward, r[k - 1] = r[k] * (k / mean) downward, as far as they are at least 1e-20.
/// </summary>
internal sealed class PoissonCounts
{
    private const double Smallest = 1e-20;
    private readonly int _first;
    private readonly double[] _cumulative;
    private readonly double _total;

    public PoissonCounts(double mean)
    {
        var mode = (int)Math.Floor(mean);
        var masses = new SortedDictionary<int, double> { [mode] = 1 };
        var mass = 1.0;
        for (var k = mode + 1; (mass *= mean / k) >= Smallest; k++)
        {
            masses[k] = mass;
        }

        mass = 1.0;
        for (var k = mode; k >= 1 && (mass *= k / mean) >= Smallest; k--)
        {
            masses[k - 1] = mass;
        }

        _first = masses.Keys.First();
        _cumulative = new double[masses.Count];
        var n = 0;
        foreach (var value in masses.Values)
        {
            _total += value;
            _cumulative[n++] = _total;
        }
    }

    /// <summary>The smallest count whose cumulative mass is above u times the total.</summary>
    public int Count(double u)
    {
        for (var n = 0; n < _cumulative.Length; n++)
        {
            if (u * _total < _cumulative[n])
            {
                return _first + n;
            }
        }

        return _first + _cumulative.Length - 1;
    }
}
