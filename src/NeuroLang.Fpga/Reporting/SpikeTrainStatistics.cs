using NeuroLang.Compiler.Execution;

namespace NeuroLang.Fpga.Reporting;

/// <summary>What spike trains look like as a whole.</summary>
/// <param name="Rate">Mean rate of a cell in Hz.</param>
/// <param name="Cv">Mean coefficient of variation of the intervals of cells with at least four spikes; NaN where there are none.</param>
/// <param name="Intervals">All intervals in steps, ascending.</param>
public sealed record SpikeTrainStatistics(double Rate, double Cv, IReadOnlyList<long> Intervals)
{
    private const int FewestSpikes = 4;

    /// <summary>Takes them of spikes.</summary>
    /// <param name="spikes">The spikes.</param>
    /// <param name="cells">Number of cells.</param>
    /// <param name="seconds">Length of the run.</param>
    public static SpikeTrainStatistics Of(SpikeData spikes, long cells, double seconds)
    {
        var (intervals, cvs) = (new List<long>(), new List<double>());
        foreach (var times in Enumerable.Range(0, spikes.Count).GroupBy(n => (spikes.Populations[n], spikes.Cells[n]), n => spikes.Steps[n]).Select(g => g.Order().ToList()))
        {
            var own = times.Zip(times.Skip(1), (a, b) => b - a).ToList();
            intervals.AddRange(own);
            if (times.Count >= FewestSpikes)
            {
                var mean = own.Average();
                cvs.Add(Math.Sqrt(own.Average(i => (i - mean) * (i - mean))) / mean);
            }
        }

        intervals.Sort();
        return new SpikeTrainStatistics(seconds <= 0 || cells == 0 ? 0 : spikes.Count / (cells * seconds), cvs.Count == 0 ? double.NaN : cvs.Average(), intervals);
    }

    /// <summary>The largest distance of two distributions of intervals (the statistic of Kolmogorov and Smirnov): 0 for equal ones, at most 1.</summary>
    public double IntervalDistance(SpikeTrainStatistics other)
    {
        if (Intervals.Count == 0 || other.Intervals.Count == 0)
        {
            return Intervals.Count == other.Intervals.Count ? 0 : 1;
        }

        var (a, b, largest) = (0, 0, 0.0);
        foreach (var value in Intervals.Concat(other.Intervals).Distinct().Order())
        {
            while (a < Intervals.Count && Intervals[a] <= value)
            {
                a++;
            }

            while (b < other.Intervals.Count && other.Intervals[b] <= value)
            {
                b++;
            }

            largest = Math.Max(largest, Math.Abs(((double)a / Intervals.Count) - ((double)b / other.Intervals.Count)));
        }

        return largest;
    }
}
