namespace NeuroLang.Compiler.Experiments;

/// <summary>Statistics of spike trains. A train is the ascending list of the stamps of one cell, in steps.</summary>
public static class SpikeStatistics
{
    /// <summary>Fewest spikes of a cell whose intervals count: two intervals.</summary>
    public const int LeastSpikes = 3;

    /// <summary>
    /// Coefficient of variation of the intervals between spikes: standard deviation (of the intervals themselves, divided by their number)
    /// over mean, averaged over the cells with at least three spikes; NaN where there is no such cell.
    /// Zero for a clock, one for a Poisson process (W. R. Softky and C. Koch, 1993, J. Neurosci. 13:334).
    /// </summary>
    public static double CvOfIntervals(IEnumerable<IReadOnlyList<long>> trains)
    {
        var sum = 0.0;
        var cells = 0;
        foreach (var train in trains.Where(t => t.Count >= LeastSpikes))
        {
            var intervals = new double[train.Count - 1];
            for (var k = 0; k < intervals.Length; k++)
            {
                intervals[k] = train[k + 1] - train[k];
            }

            sum += StandardDeviation(intervals) / Mean(intervals);
            cells++;
        }

        return cells == 0 ? double.NaN : sum / cells;
    }

    /// <summary>
    /// Fano factor: variance of the number of spikes in successive windows over their mean, averaged over the cells that spike; NaN where
    /// none does or there are fewer than two windows. The variance is the unbiased one. One for a Poisson process (U. Fano, 1947, Phys. Rev. 72:26).
    /// </summary>
    /// <param name="trains">The trains, with stamps from <paramref name="first"/> on.</param>
    /// <param name="first">First stamp of the first window.</param>
    /// <param name="last">Last stamp; a window that does not fit is left out.</param>
    /// <param name="window">Length of a window in steps.</param>
    public static double Fano(IEnumerable<IReadOnlyList<long>> trains, long first, long last, long window)
    {
        var windows = (last - first + 1) / window;
        if (windows < 2)
        {
            return double.NaN;
        }

        var sum = 0.0;
        var cells = 0;
        foreach (var train in trains)
        {
            var counts = Counts(train, first, window, windows);
            var mean = Mean(counts);
            if (mean > 0)
            {
                var deviation = StandardDeviation(counts);
                sum += deviation * deviation * windows / (windows - 1) / mean;
                cells++;
            }
        }

        return cells == 0 ? double.NaN : sum / cells;
    }

    /// <summary>
    /// Correlation coefficient (K. Pearson, 1896) of the numbers of spikes of two groups, each pooled, in successive windows;
    /// NaN where one of them does not vary.
    /// </summary>
    public static double Correlation(IEnumerable<IReadOnlyList<long>> a, IEnumerable<IReadOnlyList<long>> b, long first, long last, long window)
    {
        var windows = (last - first + 1) / window;
        var x = Counts(a.SelectMany(t => t), first, window, windows);
        var y = Counts(b.SelectMany(t => t), first, window, windows);
        var (meanX, meanY) = (Mean(x), Mean(y));
        var covariance = 0.0;
        for (var k = 0; k < x.Length; k++)
        {
            covariance += (x[k] - meanX) * (y[k] - meanY);
        }

        return covariance / windows / (StandardDeviation(x) * StandardDeviation(y));
    }

    /// <summary>Arithmetic mean; NaN of nothing.</summary>
    public static double Mean(IReadOnlyCollection<double> values) => values.Count == 0 ? double.NaN : values.Sum() / values.Count;

    /// <summary>Standard deviation of the values themselves (divided by their number); NaN of nothing.</summary>
    public static double StandardDeviation(IReadOnlyCollection<double> values)
    {
        var mean = Mean(values);
        return values.Count == 0 ? double.NaN : Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / values.Count);
    }

    private static double[] Counts(IEnumerable<long> stamps, long first, long window, long windows)
    {
        var counts = new double[Math.Max(windows, 0)];
        foreach (var stamp in stamps)
        {
            var k = (stamp - first) / window;
            if (stamp >= first && k < counts.Length)
            {
                counts[k]++;
            }
        }

        return counts;
    }
}
