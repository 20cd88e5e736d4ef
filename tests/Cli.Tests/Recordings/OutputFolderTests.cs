using NeuroLang.Cli.Recordings;

namespace NeuroLang.Cli.Tests.Recordings;

public sealed class OutputFolderTests
{
    [Fact]
    public void A_folder_under_a_file_cannot_be_written_to()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file", "");

        var exception = Assert.Throws<CliException>(() => OutputFolder.Open(Path.Combine(file, "out")));

        Assert.Equal("NL6003", exception.Diagnostic.Code);
    }

    [Fact]
    public void Opening_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();

        OutputFolder.Open(folder.File("new/deep"));

        Assert.Empty(Directory.GetFileSystemEntries(folder.File("new/deep")));
    }

    [Fact]
    public void A_write_that_fails_leaves_the_older_file_whole()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.csv", "old");
        var output = OutputFolder.Open(folder.Path);

        Assert.Throws<CliException>(() => output.WriteText("a.csv", writer =>
        {
            writer.Write("half");
            throw new IOException("disk full");
        }));

        Assert.Equal("old", File.ReadAllText(folder.File("a.csv")));
        Assert.Single(Directory.GetFiles(folder.Path));
    }
}
