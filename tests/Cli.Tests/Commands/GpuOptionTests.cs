using System.Globalization;

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

    /// <summary>1000 cells of one state in float32, which is read and written: 8 bytes each. Ten cells spike every 2 ms, each at 50 synapses of one weight: an index of 2 bytes, and 4 bytes of a ring read and written.</summary>
    [Fact]
    public void A_profile_says_how_many_bytes_steps_move()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("net.nl", """
            cell Plain { state v = 1 mV  v' = -v / 10 ms }
            cell Clock { state n = 0  update { n += 1 }  spike when n >= 20 { n = 0 } }
            cell Sink { state v = 0 mV }
            circuit Net {
                step 0.1 ms
                population plain : Plain[1000]
                population clocks : Clock[10]
                population sinks : Sink[50]
                connect clocks -> sinks.v  weight 0.1 mV  by outdegree(50)
            }
            experiment Run for Net { run 100 ms }
            """);

        var text = CliRunner.Run("run", file, "--target", "gpu-host", "--profile", "--out", folder.File("text"));
        var json = CliRunner.Run("run", file, "--target", "gpu-host", "--summary", "json", "--out", folder.File("json"));

        Assert.Equal((0, 0), (text.ExitCode, json.ExitCode));

        // Plain: 8. Clock: 8. Sink: 8 and 8 of its sum, which is read and cleared. 50 spikes of 10 cells at 50 synapses of 10 bytes; rows begin at 11 words of 8 bytes.
        var cells = (1000 * 8) + (10 * 8) + (50 * 16);
        var events = 50 * 10 * 50 * (10 + (11 * 8 / 500.0)) / 1000;
        Assert.Matches($"cells +{cells} ", text.Output);
        Assert.Matches($"events at static synapses +{events.ToString("0", CultureInfo.InvariantCulture)} ", text.Output);
        Assert.Matches(@"GB/s over [0-9.]+ s; counted", text.Output);
        using var summary = System.Text.Json.JsonDocument.Parse(json.Output);
        Assert.Equal(1000 * (cells + events), summary.RootElement.GetProperty("memory").GetProperty("bytes").GetDouble(), 1e-6 * cells * 1000);
    }
}
