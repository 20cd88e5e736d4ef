namespace NeuroLang.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("bogus")]
    [InlineData("check")]
    [InlineData("check", "a.nl", "--bogus")]
    [InlineData("check", "a.nl", "--diagnostics", "xml")]
    public void Wrong_usage_returns_two_and_shows_help(params string[] args)
    {
        var result = CliRunner.Run(args);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Usage:", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("nlc: ", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Help_of_a_wrong_command_line_is_that_of_its_command()
    {
        Assert.Contains(" check <FILE>", CliRunner.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_an_error_with_a_code()
    {
        var result = CliRunner.Run("check", "no/such/file.nl");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("nlc: error NL6001: there is no file 'no/such/file.nl'\n", result.Error);
    }

    [Fact]
    public void A_folder_is_not_a_program()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("error NL6002", CliRunner.Run("check", folder.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_colours_and_a_pipe_gets_lines()
    {
        Assert.Contains("\u001b[", CliRunner.Run(terminal: true, ["check", "nofile.nl"]).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", CliRunner.Run("check", "nofile.nl").Error, StringComparison.Ordinal);
    }
}
