namespace NeuroLang.Cli.Tests.Experiments;

public sealed class StatementTests
{
    [Theory]
    [InlineData("run 40 ms\nrun 60 ms\nprint count(all), t", "39 100 ms")]
    [InlineData("for k in 1..4 { run 25 ms }\nprint count(all)", "39")]
    [InlineData("let d = 50 ms\nrun 2 * d\nif count(fast) > 19 { print \"many\" } else { print \"few\" }", "many")]
    [InlineData("run 50 ms\nset fast.n = -1000\nrun 50 ms\nprint count(fast)", "10")]
    [InlineData("run until count(fast) >= 3 at most 100 ms\nprint t, count(fast)", "15 ms 3")]
    [InlineData("run until count(fast) >= 3 at most 12 ms\nprint t, count(fast)", "12 ms 2")]
    [InlineData("run 20 ms\nrun until count(fast) >= 3 at most 100 ms\nprint t", "20 ms")]
    [InlineData("run until v of fast >= -50 mV at most 100 ms\nprint t", "10 ms")]
    [InlineData("run until count(slow[1]) > 1 and t > 30 ms at most 100 ms\nprint t", "31 ms")]
    [InlineData("let low = -100\nrun 50 ms\nset slow.n = low\nrun 50 ms\nprint count(slow)", "9")]
    public void Are_carried_out_in_order(string statements, string expected)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("record spikes of all\n" + statements));

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"));

        Assert.Equal("", result.Error);
        Assert.Equal(expected, result.Output.Split('\n')[0]);
    }

    [Fact]
    public void A_circuit_without_experiment_runs_for_a_second_and_records_spikes()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.Clock);

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"));

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(1 + 100 + 90 + 200, File.ReadAllLines(folder.File("out/spikes.csv")).Length);
        Assert.True(File.Exists(folder.File("out/raster.svg")));
    }
}
