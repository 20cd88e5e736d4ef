namespace NeuroLang.Fpga.Reporting;

/// <summary>A population on the core beside the same on the reference target.</summary>
/// <param name="Name">The population.</param>
/// <param name="Reference">Its spikes in float64.</param>
/// <param name="Fixed">Its spikes in fixed point.</param>
/// <param name="FirstDivergence">The stamp of the first spike that only one of the two has; null where all are the same.</param>
public sealed record PopulationComparison(string Name, SpikeTrainStatistics Reference, SpikeTrainStatistics Fixed, long? FirstDivergence)
{
    /// <summary>Relative deviation of the rate.</summary>
    public double RateDeviation => Reference.Rate == 0 ? (Fixed.Rate == 0 ? 0 : double.PositiveInfinity) : (Fixed.Rate / Reference.Rate) - 1;

    /// <summary>Relative deviation of the coefficient of variation; zero where neither has one.</summary>
    public double CvDeviation => double.IsNaN(Reference.Cv) || double.IsNaN(Fixed.Cv) || Reference.Cv == 0 ? 0 : (Fixed.Cv / Reference.Cv) - 1;

    /// <summary>Whether the rate or the coefficient of variation deviates by more than a fraction.</summary>
    public bool Exceeds(double tolerance) => Math.Abs(RateDeviation) > tolerance || Math.Abs(CvDeviation) > tolerance;
}
