namespace NeuroLang.Cli.Tests.Commands;

public sealed class TestTests
{
    [Fact]
    public void Reports_each_expectation_of_each_experiment_with_its_value()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.nl", Programs.WithExperiment("run 10 ms\nexpect count(fast) == 2\nexpect count(slow) == 5"));
        folder.Write("b.nl", Programs.WithExperiment("run 10 ms"));

        var result = CliRunner.Run("test", folder.Path, "--target", "interpreter");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("✓ count(fast) == 2   measured 2", result.Output, StringComparison.Ordinal);
        Assert.Contains("✗ count(slow) == 5   measured 1", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 expectations, 1 passed, 1 failed\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("a.nl(", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_test_is_an_error()
    {
        using var folder = new TemporaryFolder();

        var result = CliRunner.Run("test", folder.Write("b.nl", Programs.Clock));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("NL6007", result.Error, StringComparison.Ordinal);
    }
}
