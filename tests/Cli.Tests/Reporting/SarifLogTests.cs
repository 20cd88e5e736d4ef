using System.Text.Json;
using NeuroLang.Cli.Reporting;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Cli.Tests.Reporting;

public sealed class SarifLogTests
{
    private static readonly DiagnosticDescriptor Rule = new("NL3004", Severity.Error, "Units differ", "cannot add {0} to {1}");

    [Fact]
    public void Has_version_tool_rule_place_and_related_place()
    {
        var source = new SourceText("dir/net a.nl", "cell A {\n  v' = g + v\n}\n");
        var diagnostic = Diagnostic.Create(Rule, new Location(source, new TextSpan(16, 5)), "nS", "mV").WithHint("multiply").WithRelated(new Location(source, new TextSpan(5, 1)), "the cell");

        using var log = JsonDocument.Parse(SarifLog.Create([diagnostic]));

        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = log.RootElement.GetProperty("runs")[0];
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("nlc", driver.GetProperty("name").GetString());
        Assert.Equal("NL3004", driver.GetProperty("rules")[0].GetProperty("id").GetString());
        var result = run.GetProperty("results")[0];
        Assert.Equal("NL3004", result.GetProperty("ruleId").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("cannot add nS to mV (multiply)", result.GetProperty("message").GetProperty("text").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("dir/net%20a.nl", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var region = place.GetProperty("region");
        Assert.Equal([2, 8, 2, 13], new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(n => region.GetProperty(n).GetInt32()));
        Assert.Equal("the cell", result.GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void Standard_output_carries_the_log_alone()
    {
        var result = CliRunner.Run("check", "nofile.nl", "--diagnostics", "sarif");

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Error);
        using var log = JsonDocument.Parse(result.Output);
        Assert.Equal("NL6001", log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString());
    }

    [Fact]
    public void A_file_takes_the_log_where_one_is_named()
    {
        using var folder = new TemporaryFolder();

        var result = CliRunner.Run("check", "nofile.nl", "--diagnostics", "sarif", "--diagnostics-file", folder.File("log.sarif"));

        Assert.Empty(result.Output);
        using var log = JsonDocument.Parse(File.ReadAllText(folder.File("log.sarif")));
        Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
    }
}
