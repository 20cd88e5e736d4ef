namespace NeuroLang.Cli.Tests.Commands;

/// <summary>The kernels of a GPU on the command line.</summary>
[RequiresLlvm]
public sealed class GpuOptionTests
{
    [Theory]
    [InlineData("build", "--sm", "80")]
    [InlineData("build", "--target", "native", "--sm", "80")]
    [InlineData("build", "--target", "ptx", "--sm", "12")]
    [InlineData("build", "--target", "cuda")]
    [InlineData("run", "--device", "0")]
    [InlineData("run", "--target", "gpu-host", "--device", "0")]
    [InlineData("run", "--target", "ptx")]
    public void Options_that_contradict_each_other_are_wrong_usage(string command, params string[] options)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(2, CliRunner.Run([command, folder.Write("clock.nl", Programs.Clock), .. options]).ExitCode);
    }

    [Fact]
    public void Ptx_goes_to_standard_output_or_to_a_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.Clock);

        var printed = CliRunner.Run("build", file, "--target", "ptx");
        var written = CliRunner.Run("build", file, "--target", "ptx", "--sm", "90", "--out", folder.File("clock.ptx"));

        Assert.Equal((0, 0, ""), (printed.ExitCode, written.ExitCode, written.Output));
        Assert.Contains(".target sm_80", printed.Output, StringComparison.Ordinal);
        Assert.Contains(".target sm_90", File.ReadAllText(folder.File("clock.ptx")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_host_carries_the_kernels_out_with_the_same_files()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("record v of all  run 30 ms"));

        Assert.Equal(0, CliRunner.Run("run", file, "--target", "gpu-host", "--out", folder.File("gpu")).ExitCode);
        Assert.Equal(0, CliRunner.Run("run", file, "--target", "csharp", "--out", folder.File("csharp")).ExitCode);
        Assert.Equal(File.ReadAllText(folder.File("csharp/traces.csv")), File.ReadAllText(folder.File("gpu/traces.csv")));
    }
}
