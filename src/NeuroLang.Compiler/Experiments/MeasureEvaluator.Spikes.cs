using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Experiments;

/// <content>Measures of spikes.</content>
internal sealed partial class MeasureEvaluator
{
    /// <summary>
    /// <c>rate</c>: spikes for each cell and time. <c>count</c>, <c>spikes</c>: number of spikes. <c>first_spike</c>: time of the first spike.
    /// <c>latency</c>: time from the window's start to the first spike, or, of two groups, from the first spike of one to the first spike
    /// of the other that is not earlier. <c>cv_isi</c>, <c>fano</c>, <c>correlation</c>: see <see cref="SpikeStatistics"/>.
    /// </summary>
    private ConstantValue OfSpikes(BoundMeasure measure, CellSelection cells, long first, long last, BigRational from, BigRational to)
    {
        if (measure.Name is "rate" or "count" or "spikes")
        {
            var count = (BigRational)Count(measure, cells, first, last);
            return measure.Name != "rate" ? ConstantValue.Of(count)
                : to > from && cells.Count > 0 ? ConstantValue.Of(count / ((BigRational)cells.Count * (to - from) * Step))
                : ConstantValue.Of(double.NaN);
        }

        var trains = Spikes().Trains(cells, first, last);
        switch (measure.Name)
        {
            case "first_spike":
                return Time(First(trains));
            case "latency":
                return Latency(measure, First(trains), first, last, from);
            case "cv_isi":
                return ConstantValue.Of(SpikeStatistics.CvOfIntervals(trains));
            case "fano":
                return Bin(measure) is { } bin ? ConstantValue.Of(SpikeStatistics.Fano(trains, Math.Max(1, first), last, bin)) : ConstantValue.Of(double.NaN);
            case "correlation":
                return measure.SecondView is { } second && Select(second) is { } others && Bin(measure) is { } width
                    ? ConstantValue.Of(SpikeStatistics.Correlation(trains, Spikes().Trains(others, first, last), Math.Max(1, first), last, width))
                    : ConstantValue.Of(double.NaN);
            default:
                throw new InvalidOperationException("no measure of spikes is called " + measure.Name);
        }
    }

    /// <summary>Whole populations count on their own, which makes <c>run until count(g) > 100</c> cheap; all else is looked up in what was recorded.</summary>
    private long Count(BoundMeasure measure, CellSelection cells, long first, long last) =>
        !_isRestored && measure.WindowUpper is null && measure.WindowLower is null && cells.WholePopulations is { } whole
            ? whole.Where(HasSpikes).Sum(p => simulation.SpikeCount(p, "spike"))
            : Spikes().Trains(cells, first, last).Sum(t => (long)t.Count);

    /// <summary>The rate of each cell of a view in 1/ms.</summary>
    public double[] Rates(BoundMeasure measure, CellSelection cells)
    {
        var (from, to) = Window(measure);
        var duration = ((to - from) * Step).ToDouble();
        return [.. Spikes().Trains(cells, FirstStamp(measure, from), Whole(to.Floor())).Select(t => t.Count / duration)];
    }

    /// <summary>The variation of the intervals of each cell that has enough of them.</summary>
    public double[] Variations(BoundMeasure measure, CellSelection cells)
    {
        var (from, to) = Window(measure);
        return [.. Spikes().Trains(cells, FirstStamp(measure, from), Whole(to.Floor())).Where(t => t.Count >= SpikeStatistics.LeastSpikes).Select(t => SpikeStatistics.CvOfIntervals([t]))];
    }

    private static long? First(IEnumerable<List<long>> trains) => trains.Where(t => t.Count > 0).Select(t => (long?)t[0]).Min();

    private ConstantValue Latency(BoundMeasure measure, long? start, long first, long last, BigRational from)
    {
        if (measure.SecondView is not { } second)
        {
            return start is { } stamp ? ConstantValue.Of(((BigRational)stamp - from) * Step) : ConstantValue.Of(double.NaN);
        }

        if (start is not { } origin || Select(second) is not { } others)
        {
            return ConstantValue.Of(double.NaN);
        }

        return First(Spikes().Trains(others, Math.Max(first, origin), last)) is { } answer ? Time(answer - origin) : ConstantValue.Of(double.NaN);
    }

    private ConstantValue Time(long? steps) => steps is { } known ? ConstantValue.Of(Step * (BigRational)known) : ConstantValue.Of(double.NaN);

    /// <summary>The window of a counting measure in steps, at least one.</summary>
    private long? Bin(BoundMeasure measure) => measure.Arguments.IsEmpty ? null : Math.Max(1, Whole(Steps(measure.Arguments[0]).RoundHalfEven()));
}
