using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Cli.Tests.Experiments;

public sealed class SpikeStatisticsTests
{
    [Fact]
    public void A_clock_does_not_vary() => Assert.Equal(0, SpikeStatistics.CvOfIntervals([[10, 20, 30, 40]]));

    [Fact]
    public void Intervals_of_one_and_three_vary_by_one_half()
    {
        // Mean 2, deviations of 1: 1 / 2. The second train is too short to count.
        Assert.Equal(0.5, SpikeStatistics.CvOfIntervals([[0, 1, 4], [5, 6]]));
    }

    [Fact]
    public void Trains_that_are_too_short_have_no_variation() => Assert.True(double.IsNaN(SpikeStatistics.CvOfIntervals([[1, 2], []])));

    [Fact]
    public void Fano_factor_is_variance_over_mean_of_counts()
    {
        // Windows 1..10, 11..20, 21..30, 31..40 hold 2, 0, 1, 1 spikes: mean 1, unbiased variance (1 + 1) / 3.
        Assert.Equal(2.0 / 3, SpikeStatistics.Fano([[1, 10, 30, 31], []], 1, 40, 10), 12);
    }

    [Fact]
    public void A_clock_has_a_fano_factor_of_zero() => Assert.Equal(0, SpikeStatistics.Fano([[5, 15, 25]], 1, 30, 10));

    [Fact]
    public void Equal_trains_correlate_by_one() => Assert.Equal(1, SpikeStatistics.Correlation([[1, 21]], [[2, 30]], 1, 40, 10), 12);

    [Fact]
    public void Alternating_trains_correlate_by_minus_one()
    {
        // Counts 1, 0, 1, 0 against 0, 2, 0, 2.
        Assert.Equal(-1, SpikeStatistics.Correlation([[1, 21]], [[11, 12], [31, 40]], 1, 40, 10), 12);
    }

    [Fact]
    public void What_never_varies_does_not_correlate() => Assert.True(double.IsNaN(SpikeStatistics.Correlation([[5, 15]], [[5]], 1, 20, 10)));
}
