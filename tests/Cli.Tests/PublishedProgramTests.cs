namespace NeuroLang.Cli.Tests;

/// <summary>Runs every example, the program of the template and every program of <c>tests/Library</c>; their expectations come from publications, closed forms and other integrators.</summary>
public sealed class PublishedProgramTests
{
    internal static readonly string Root = FindRoot();

    public static TheoryData<string> Files() => Find("examples", "packaging", "tests/Library");

    public static TheoryData<string> LibraryFiles() => Find("tests/Library");

    private static TheoryData<string> Find(params string[] folders) => new(folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.nl", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void ExpectationsHold(string path)
    {
        var result = CliRunner.Run("test", Path.Combine(Root, path));

        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.Contains(" 0 failed", result.Output, StringComparison.Ordinal);
    }

    /// <summary>The library's models on the interpreter too; the examples would take long on it.</summary>
    [Theory]
    [MemberData(nameof(LibraryFiles))]
    public void LibraryHoldsOnTheInterpreter(string path)
    {
        var result = CliRunner.Run("test", Path.Combine(Root, path), "--target", "interpreter");

        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.Contains(" 0 failed", result.Output, StringComparison.Ordinal);
    }

    /// <summary>A folder of <c>examples</c> is a program of the same name and a page about it, and the list of examples leads there.</summary>
    [Fact]
    public void EachExampleHasItsPage() => HasPages("", ".nl", Directory.EnumerateDirectories(Path.Combine(Root, "examples")).Where(folder => Path.GetFileName(folder) is not ("embedded" or "fpga")));

    /// <summary>Those for the soft core have a folder of their own.</summary>
    [Fact]
    public void EachExampleForTheCoreHasItsPage() => HasPages("fpga/", ".nl", Directory.EnumerateDirectories(Path.Combine(Root, "examples", "fpga")));

    /// <summary>In <c>examples/embedded</c> it is a project.</summary>
    [Fact]
    public void EachEmbeddedExampleHasItsPage() => HasPages("embedded/", ".csproj", Directory.EnumerateDirectories(Path.Combine(Root, "examples", "embedded")));

    private static void HasPages(string place, string ending, IEnumerable<string> folders)
    {
        var list = File.ReadAllText(Path.Combine(Root, "examples", "README.md"));
        Assert.All(folders, folder =>
        {
            var name = Path.GetFileName(folder);
            Assert.True(File.Exists(Path.Combine(folder, name + ending)) && File.Exists(Path.Combine(folder, "README.md")), folder);
            Assert.Contains("[" + name + "](" + place + name + ")", list, StringComparison.Ordinal);
        });
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NeuroLang.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
