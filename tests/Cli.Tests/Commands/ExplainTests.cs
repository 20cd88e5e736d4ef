namespace NeuroLang.Cli.Tests.Commands;

public sealed class ExplainTests
{
    [Fact]
    public void Every_code_of_the_host_has_a_page_with_its_title()
    {
        var running = typeof(Compiler.Diagnostics.ExperimentDiagnostics).GetFields().Select(f => f.GetValue(null)).OfType<Compiler.Diagnostics.DiagnosticDescriptor>();
        foreach (var descriptor in HostDiagnostics.All.Concat(running))
        {
            var result = CliRunner.Run("explain", descriptor.Code);

            Assert.Equal(0, result.ExitCode);
            Assert.StartsWith("# " + descriptor.Code + ": " + descriptor.Title + "\n", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_table_lists_every_code_once()
    {
        var fields = typeof(HostDiagnostics).GetFields().Select(f => f.GetValue(null)).OfType<Compiler.Diagnostics.DiagnosticDescriptor>().ToList();

        Assert.Equal(fields.Select(d => d.Code).Order(StringComparer.Ordinal), HostDiagnostics.All.Select(d => d.Code).Order(StringComparer.Ordinal));
        Assert.Equal(fields.Count, fields.Select(d => d.Code).Distinct().Count());
    }

    [Fact]
    public void Codes_may_be_written_small() => Assert.StartsWith("# NL9001", CliRunner.Run("explain", "nl9001").Output, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_code_is_wrong_usage() => Assert.Equal(2, CliRunner.Run("explain", "NL0000").ExitCode);
}
