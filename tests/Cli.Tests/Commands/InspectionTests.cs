namespace NeuroLang.Cli.Tests.Commands;

public sealed class InspectionTests
{
    [Theory]
    [InlineData("tokens", "1:1 CELL cell")]
    [InlineData("tree", "CellSyntax 1:1")]
    [InlineData("bound", "CellSymbol 1:6")]
    [InlineData("lowered", "module Clocks")]
    [InlineData("discretise", "module Clocks")]
    [InlineData("ir", "module Clocks")]
    [InlineData("csharp", "class Clocks")]
    public void Each_stage_can_be_seen(string stage, string expected)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("run 1 ms"));

        var result = CliRunner.Run("dump", stage, file);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Passes_are_dumped_as_numbered_files()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("run 1 ms"));

        Assert.Equal(0, CliRunner.Run("dump", "ir", file, "--out", folder.File("ir")).ExitCode);

        var files = Directory.GetFiles(folder.File("ir")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["00.lowered.nlir", "01.inline.nlir", "02.fold.nlir", "03.discretise.nlir"], files[..4]);
    }

    [Fact]
    public void An_unknown_stage_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(2, CliRunner.Run("dump", "nonsense", folder.Write("clock.nl", Programs.Clock)).ExitCode);
    }

    [Fact]
    public void The_plan_tells_solvers_and_storage()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("lif.nl", "cell Lif { state v = 0 mV  v' = (20 mV - v) / 10 ms  spike when v > 15 mV { v = 0 mV } }\ncircuit C { step 0.1 ms  population p : Lif[7] }\n");

        var result = CliRunner.Run("explain", "--plan", file);

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"Lif\.v +exact", result.Output);
        Assert.Matches(@"p +Lif +7 +4 +28", result.Output);
    }

    [Fact]
    public void The_plan_tells_bytes_of_a_step_and_of_a_synapse()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(
            "lif.nl",
            """
            cell Lif { state v = 0 mV  v' = -v / 10 ms  spike when v > 15 mV { v = 0 mV } }
            circuit C {
                step 0.1 ms
                population p : Lif[70]
                connect p -> p.v weight 1 mV delay 1 ms by probability(10%)
                connect p -> p.v weight 1 mV delay 1 ms by outdegree(40)
                connect p -> p.v weight uniform(0 mV, 1 mV) delay uniform(1 ms, 2 ms) by indegree(5)
                connect p -> p.v weight uniform(0 mV, 1 mV) delay 1 ms
            }
            """);

        var result = CliRunner.Run("explain", "--plan", file);

        // The potential and what arrives, each read and written, 4 bytes.
        Assert.Matches(@"p +Lif +70 +4 +280 +1 120\r?\n", result.Output);
        Assert.Matches(@"probability\(0\.1\).*10 steps +2\r?\n", result.Output);

        // 512 bits for 40 synapses.
        Assert.Matches(@"outdegree\(40\).*10 steps +1\.6\r?\n", result.Output);
        Assert.Matches(@"indegree\(5\).*each its own +8\r?\n", result.Output);
        Assert.Matches(@"all_to_all.*10 steps +4\r?\n", result.Output);
    }

    [Fact]
    public void Build_prints_the_class_of_the_circuit()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("run 1 ms"));

        Assert.Equal(0, CliRunner.Run("build", file, "--out", folder.File("Clocks.cs")).ExitCode);

        Assert.Contains("class Clocks", File.ReadAllText(folder.File("Clocks.cs")), StringComparison.Ordinal);
        Assert.Equal(2, CliRunner.Run("build", file, "--target", "interpreter").ExitCode);
    }

    [Fact]
    public void Build_prints_a_circuit_alone_for_host_programs()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.WithExperiment("run 1 ms"));

        var result = CliRunner.Run("build", file, "--circuit", "Clocks", "--namespace", "Mine", "--width", "128");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("namespace Mine;", result.Output, StringComparison.Ordinal);
        Assert.Contains("public const uint DefaultSeed = 1;", result.Output, StringComparison.Ordinal);
        Assert.Contains("Vector128", result.Output, StringComparison.Ordinal);
        Assert.Contains("ReportNonFinite", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ReportNonFinite", CliRunner.Run("build", file, "--circuit", "Clocks", "--no-trap").Output, StringComparison.Ordinal);
        Assert.Contains("#line (", CliRunner.Run("build", file, "--circuit", "Clocks", "--line-maps").Output, StringComparison.Ordinal);
        Assert.Equal(2, CliRunner.Run("build", file, "--circuit", "Clocks", "--experiment", "Run").ExitCode);
        var unknown = CliRunner.Run("build", file, "--circuit", "Cloks");
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("error NL6011: there is no circuit 'Cloks' (there are: Clocks)", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Formatting_can_be_checked_and_carried_out()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("lif.nl", "cell   Lif {\nstate v=0 mV\nv' = -v / 10 ms\n}\n");

        var check = CliRunner.Run("format", "--check", file);
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("NL6009", check.Error, StringComparison.Ordinal);
        Assert.Equal(0, CliRunner.Run("format", file).ExitCode);

        Assert.StartsWith("cell Lif {\n    state v = 0 mV\n", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(0, CliRunner.Run("format", "--check", folder.Path).ExitCode);
    }
}
