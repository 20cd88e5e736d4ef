namespace NeuroLang.Cli.Tests.Experiments;

public sealed class MeasureTests
{
    // Spikes within 100 ms: slow[0] at 10, 20 .. 100; slow[1] at 11, 22 .. 99; fast[0] at 5, 10 .. 100. State v starts at -60 mV and gains 1 mV a step.
    [Theory]
    [InlineData("count(slow)", "19")]
    [InlineData("count(all)", "39")]
    [InlineData("count(slow[0])", "10")]
    [InlineData("count(all) over 0 ms .. 10 ms", "3")]
    [InlineData("count(all) over 10 ms .. 20 ms", "4")]
    [InlineData("rate(fast)", "200 Hz")]
    [InlineData("rate(slow)", "95 Hz")]
    [InlineData("rate(fast) over 50 ms .. 100 ms", "200 Hz")]
    [InlineData("first_spike(slow[1])", "11 ms")]
    [InlineData("first_spike(all)", "5 ms")]
    [InlineData("first_spike(all) over 5 ms .. 50 ms", "10 ms")]
    [InlineData("cv_isi(all)", "0")]
    [InlineData("fano(fast, 10 ms)", "0")]
    [InlineData("max(v of fast)", "39 mV")]
    [InlineData("min(v of fast)", "-60 mV")]
    [InlineData("mean(v of all) over 10 ms .. 20 ms", "-45 mV")]
    [InlineData("std(v of fast) over 10 ms .. 11 ms", "0.5 mV")]
    [InlineData("at(30 ms, v of fast)", "-30 mV")]
    public void Gives_what_can_be_counted_by_hand(string measure, string expected)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("record spikes of all\nrun 100 ms\nprint " + measure));

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"), "--precision", "float64");

        Assert.Equal("", result.Error);
        Assert.Equal(expected, result.Output.Split('\n')[0]);
    }

    [Fact]
    public void What_was_not_there_to_measure_fails_every_comparison()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("run 3 ms\nexpect first_spike(all) < 1 s"));

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("expectation failed: first_spike(all) < 1 s (measured none)", result.Error, StringComparison.Ordinal);
    }
}
