using System.Text.Json;
using System.Xml.Linq;

namespace NeuroLang.Cli.Tests.Commands;

public sealed class RunTests
{
    private const string Everything =
        """
        seed 3
        record spikes of all
        record v of slow every 50 ms
        run 100 ms
        plot raster(all), trace(slow.v), histogram(rate(all))
        expect count(fast) == 20
        """;

    [Fact]
    public void Writes_spikes_traces_and_plots()
    {
        using var folder = new TemporaryFolder();

        var result = Run(folder, Everything);

        Assert.Equal(0, result.ExitCode);
        var files = Directory.GetFiles(folder.File("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(["histogram.svg", "raster.svg", "spikes.csv", "spikes.npz", "trace.svg", "traces.csv", "traces.npz"], files);
        var spikes = File.ReadAllLines(folder.File("out/spikes.csv"));
        Assert.Equal("population,index,time_ms", spikes[0]);
        Assert.Equal(["fast,0,5", "slow,0,10", "fast,0,10", "slow,1,11"], spikes[1..5]);
        var traces = File.ReadAllLines(folder.File("out/traces.csv"));
        Assert.Equal(["population,index,variable,unit,time_ms,value", "slow,0,v,mV,0,-60", "slow,1,v,mV,0,-60", "slow,0,v,mV,50,-10", "slow,1,v,mV,50,-10"], traces);
        Assert.All(Directory.GetFiles(folder.File("out"), "*.svg"), file => XElement.Load(file));
    }

    [Theory]
    [InlineData("csharp")]
    [InlineData("fastest")]
    public void A_profile_lists_kernels_and_the_rest(string target)
    {
        using var folder = new TemporaryFolder();

        var result = Run(folder, Everything, "--profile", "--target", target);

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"part +ms +share +times +ns an item +bytes +operations +bits +of roof", result.Output);
        Assert.Matches(@"(integrate|advance) of fast +[0-9.]+ +[0-9.]+ % +[0-9 ]+", result.Output);
        Assert.Matches(@"counting and recording +[0-9.]+ +[0-9.]+ % +[0-9 ]+", result.Output);
    }

    [Fact]
    public void The_interpreter_has_no_profile()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("This target does not measure where time goes.", Run(folder, Everything, "--profile", "--target", "interpreter").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_json_summary_is_all_that_standard_output_carries()
    {
        using var folder = new TemporaryFolder();

        var result = Run(folder, Everything + "\nprint \"a line\"", "--summary", "json");

        using var summary = JsonDocument.Parse(result.Output);
        var root = summary.RootElement;
        Assert.Equal(["populations", "connections", "seconds", "expectations", "sweeps"], root.EnumerateObject().Select(p => p.Name));
        var slow = root.GetProperty("populations")[0];
        Assert.Equal(["name", "size", "spikes", "rate_hz"], slow.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("slow", 2, 19, 95.0), (slow.GetProperty("name").GetString(), slow.GetProperty("size").GetInt32(), slow.GetProperty("spikes").GetInt32(), slow.GetProperty("rate_hz").GetDouble()));
        Assert.Equal(2, root.GetProperty("connections")[0].GetProperty("synapses").GetInt64());
        Assert.Equal(["parse", "compile", "build", "simulate"], root.GetProperty("seconds").EnumerateObject().Select(p => p.Name));
        var expectation = root.GetProperty("expectations")[0];
        Assert.Equal("count(fast) == 20", expectation.GetProperty("text").GetString());
        Assert.Equal("20", expectation.GetProperty("measured").GetString());
        Assert.True(expectation.GetProperty("passed").GetBoolean());
        Assert.Contains("a line", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_write_the_same_bytes()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();

        Run(first, Everything);
        Run(second, Everything);

        foreach (var file in Directory.GetFiles(first.File("out")))
        {
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(second.File("out/" + Path.GetFileName(file))));
        }
    }

    [Fact]
    public void Both_targets_write_the_same_bytes()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();

        Assert.Equal(0, Run(first, Everything).ExitCode);
        Assert.Equal(0, Run(second, Everything, "--target", "csharp").ExitCode);

        foreach (var file in Directory.GetFiles(first.File("out")))
        {
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(second.File("out/" + Path.GetFileName(file))));
        }
    }

    [Fact]
    public void A_failed_expectation_returns_one_with_its_place_and_value()
    {
        using var folder = new TemporaryFolder();

        var result = Run(folder, "run 100 ms\nexpect count(fast) in 1 .. 3");

        Assert.Equal(1, result.ExitCode);
        Assert.Matches(@"clock\.nl\(\d+,1\): error NL6201: expectation failed: count\(fast\) in 1 \.\. 3 \(measured 20\)", result.Error);
        Assert.Contains("✗ count(fast) in 1 .. 3", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unwritable_folder_is_found_before_anything_is_simulated()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("print \"started\"\nrun 1 ms"));
        folder.Write("taken", "");

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("taken/out"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error NL6003", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("started", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_breaks_writes_what_was_recorded_and_names_the_cell_and_the_time()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("bad.nl", """
            cell Explodes {
                state x = 1
                x' = x * x / 1 ms
            }
            circuit C { step 0.1 ms  population p : Explodes[2] { x = 1 - 0.5 * i } }
            experiment E for C { record x of p every 0.1 ms  run 100 ms  plot trace(p.x)  expect max(x of p) < 0 }
            """);

        var result = CliRunner.Run("run", file, "--target", "interpreter", "--out", folder.File("out"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error NL6101: p[0].x", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("NL6201", result.Error, StringComparison.Ordinal);
        Assert.True(File.ReadAllLines(folder.File("out/traces.csv")).Length > 10);
        Assert.True(File.Exists(folder.File("out/trace.svg")));
    }

    [Theory]
    [InlineData("csharp")]
    [InlineData("interpreter")]
    public void What_a_synapse_sends_beyond_its_sum_stops_the_run(string target)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("bad.nl", """
            synapse Explodes {
                state w = 1
                on pre { send w  w = w * 1e9 }
            }
            cell Clock { state v = 0  v' = 1 / 1 ms  spike when v >= 1 { v = 0 } }
            cell Counter { state n = 0 }
            circuit C {
                step 1 ms
                population a : Clock[1]
                population b : Counter[1]
                connect a -> b.n by all_to_all via Explodes
            }
            experiment E for C { record n of b every 1 ms  run 20 ms }
            """);

        var result = CliRunner.Run("run", file, "--target", target, "--out", folder.File("out"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error NL6107", result.Error, StringComparison.Ordinal);
        Assert.Contains("1000000000", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Interrupted_runs_write_what_they_have_and_return_130()
    {
        using var folder = new TemporaryFolder();
        using var interrupt = new CancellationTokenSource();
        interrupt.Cancel();
        var file = folder.Write("clock.nl", Programs.WithExperiment(Everything));

        var result = CliRunner.Run(terminal: false, ["run", file, "--target", "interpreter", "--out", folder.File("out")], interrupt.Token);

        Assert.Equal(130, result.ExitCode);
        Assert.Contains("NL6202", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("out/spikes.csv")));
    }

    [Fact]
    public void Step_and_seed_from_outside_replace_the_programs_own()
    {
        using var folder = new TemporaryFolder();

        var result = Run(folder, "record spikes of all\nrun 100 ms", "--dt", "0.5ms", "--seed", "9");

        Assert.Contains("in steps of 0.5 ms, seed 9", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("fast,0,2.5", File.ReadAllLines(folder.File("out/spikes.csv"))[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--dt", "5")]
    [InlineData("--dt", "5 mV")]
    [InlineData("--dt", "-1 ms")]
    [InlineData("--seed", "-1")]
    [InlineData("--precision", "float16")]
    [InlineData("--width", "64")]
    [InlineData("--threads", "0")]
    public void Wrong_values_of_options_are_wrong_usage(string option, string value) =>
        Assert.Equal(2, CliRunner.Run("run", "a.nl", option, value).ExitCode);

    [Fact]
    public void An_unknown_experiment_names_those_there_are()
    {
        using var folder = new TemporaryFolder();

        var result = Run(folder, "run 1 ms", "--experiment", "Tset");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Test", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_runs_say_nothing()
    {
        using var folder = new TemporaryFolder();

        var result = Run(folder, Everything, "--quiet");

        Assert.Equal(("", ""), (result.Output, result.Error));
    }

    private static CliResult Run(TemporaryFolder folder, string statements, params string[] options)
    {
        var file = folder.Write("clock.nl", Programs.WithExperiment(statements));
        string[] target = options.Contains("--target") ? [] : ["--target", "interpreter"];
        return CliRunner.Run(["run", file, "--out", folder.File("out"), .. target, .. options]);
    }
}
