namespace NeuroLang.Runtime.Building;

/// <summary>Counts of a Poisson distribution by inversion of a table of relative masses built outwards from the mode.</summary>
internal sealed class PoissonTable
{
    private const double Negligible = 1e-20;
    private readonly double[] _cumulative;
    private readonly long _first;

    public PoissonTable(double mean)
    {
        var mode = (long)Math.Floor(mean);
        var below = new List<double>();
        for (var (k, mass) = (mode, 1.0); k > 0; k--)
        {
            mass *= k / mean;
            if (mass < Negligible)
                break;
            below.Add(mass);
        }
        _first = mode - below.Count;
        below.Reverse();
        var masses = below;
        masses.Add(1);
        for (var (k, mass) = (mode + 1, 1.0); ; k++)
        {
            mass *= mean / k;
            if (mass < Negligible)
                break;
            masses.Add(mass);
        }
        _cumulative = new double[masses.Count];
        var sum = 0.0;
        for (var n = 0; n < masses.Count; n++)
            _cumulative[n] = sum += masses[n];
    }

    /// <summary>The smallest count.</summary>
    public long First => _first;

    /// <summary>The masses of the counts from <see cref="First"/> on, added up.</summary>
    public ReadOnlySpan<double> Cumulative => _cumulative;

    /// <summary>The smallest count whose cumulative mass exceeds <paramref name="u"/> of the whole.</summary>
    public long Count(double u)
    {
        var wanted = u * _cumulative[^1];
        var (low, high) = (0, _cumulative.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (wanted < _cumulative[middle])
                high = middle;
            else
                low = middle + 1;
        }
        return _first + low;
    }
}
