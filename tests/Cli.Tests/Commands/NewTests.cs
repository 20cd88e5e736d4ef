namespace NeuroLang.Cli.Tests.Commands;

public sealed class NewTests
{
    [Fact]
    public void Writes_a_program_named_after_its_folder()
    {
        using var folder = new TemporaryFolder();

        var result = CliRunner.Run("new", folder.File("mouse"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("experiment", File.ReadAllText(Path.Combine(folder.Path, "mouse", "mouse.nl")), StringComparison.Ordinal);
        Assert.Equal(0, CliRunner.Run("check", Path.Combine(folder.Path, "mouse", "mouse.nl")).ExitCode);
    }

    [Fact]
    public void Never_writes_among_other_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine.txt", "mine");

        var result = CliRunner.Run("new", folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("NL6005", result.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Path));
    }
}
