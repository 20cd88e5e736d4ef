namespace NeuroLang.Benchmarks.Race;

/// <summary>What a contender took, in all rounds of a row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Contender">Its name.</param>
/// <param name="Threads">The most threads it has.</param>
/// <param name="Times">Its measurements.</param>
internal sealed record RaceResult(RaceRow Row, string Contender, int Threads, IReadOnlyList<RaceTime> Times)
{
    /// <summary>Seconds of processor time (with threads: by the clock on the wall) for a second of biological time, or ns for each cell and step.</summary>
    public double Fastest => Scale * Times.Min(Seconds);

    /// <summary>The same for the median of the rounds.</summary>
    public double Median => Scale * MedianOf(Times.Select(Seconds));

    /// <summary>The shortest construction, in seconds.</summary>
    public double Build => Times.Min(t => t.Build);

    private double Scale => Row.StateCells > 0 ? 1e9 / Row.StateCells / Row.Steps : 1 / Row.Seconds;

    /// <summary>The median of the ratios to another contender, round by round: both ran one after the other.</summary>
    public double RatioTo(RaceResult other) => MedianOf(Times.Zip(other.Times, (a, b) => Seconds(a) / other.Seconds(b)));

    /// <summary>How many times as fast it is as the same with one thread: by the shortest times, and by the median of the rounds.</summary>
    public (double Shortest, double Median) GainOver(RaceResult alone) => (alone.Fastest / Fastest, 1 / RatioTo(alone));

    private double Seconds(RaceTime time) => Threads > 1 ? time.Wall : time.Processor;

    private static double MedianOf(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
