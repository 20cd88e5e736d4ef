using NeuroLang.Compiler.Execution;
using NeuroLang.Fpga.Reporting;
using NeuroLang.Tests;

namespace NeuroLang.Fpga.Tests.Lowering;

public sealed class ReportTests
{
    private const string Program = """
        cell C {
            state v = 0 mV
            v' = 1.1 mV/ms - v / (10 ms)
            spike when v >= 10 mV { v = 0 mV }
        }
        circuit N {
            step 0.1 ms
            population c : C[2]
        }
        experiment E for N {
            seed 1
            record v of c[0] every 0.1 ms
            run 100 ms
        }
        """;

    /// <summary>v(t) = 11 mV (1 - exp(-t / 10 ms)) reaches 10 mV after 10 ms * ln 11 = 23.98 ms: four intervals of 240 steps in 100 ms.</summary>
    [Fact]
    public void Compares_spikes_and_traces()
    {
        var comparison = FpgaComparison.Of(Fixture.Compile(Program), new NoFiles());
        var population = Assert.Single(comparison.Populations);
        Assert.Equal(40, population.Reference.Rate, 6);
        Assert.Equal(40, population.Fixed.Rate, 6);
        Assert.InRange(Math.Abs(population.Fixed.Intervals[0] - 240), 0, 1);
        var trace = Assert.Single(comparison.Traces);
        Assert.Equal("c.v", trace.Name);
        Assert.InRange(trace.LargestError, 1e-9, 0.1);
        Assert.False(comparison.Exceeds(0.01));
        Assert.Contains("c.v", OverlayFigure.Draw(trace, 0.1), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_formats_memory_and_deviations()
    {
        var program = Fixture.Compile(Program);
        var text = FpgaReport.Write(program, FpgaComparison.Of(program, new NoFiles()));
        Assert.Contains("c: 2 cells", text, StringComparison.Ordinal);
        Assert.Contains("dead zone", text, StringComparison.Ordinal);
        Assert.Contains("rate 40.000 Hz for 40.000 Hz", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    /// <summary>Intervals 1, 2, 3 against 3, 4, 5: at 2 two thirds of the first have passed and none of the second.</summary>
    [Fact]
    public void Distance_of_distributions()
    {
        var a = Statistics(0, 1, 3, 6);
        var b = Statistics(0, 3, 7, 12);
        Assert.Equal(2.0 / 3, a.IntervalDistance(b), 12);
        Assert.Equal(0, a.IntervalDistance(a), 12);

        // Standard deviation over mean of 1, 2, 3.
        Assert.Equal(Math.Sqrt(2.0 / 3) / 2, a.Cv, 12);
    }

    private static SpikeTrainStatistics Statistics(params long[] steps) =>
        SpikeTrainStatistics.Of(new SpikeData(steps, new int[steps.Length], new int[steps.Length]), 1, 1);
}
