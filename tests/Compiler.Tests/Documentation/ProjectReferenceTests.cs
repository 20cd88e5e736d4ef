using System.Xml.Linq;

namespace NeuroLang.Compiler.Tests.Documentation;

/// <summary>The projects reference each other as the table in docs/architecture.md allows, and no further.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly string[] Folders = ["src", "generators", "packaging"];

    public static TheoryData<string> Projects() => new(Paths());

    [Theory]
    [MemberData(nameof(Projects))]
    public void ReferencesAreThoseOfTheTable(string path)
    {
        var referenced = XDocument.Parse(RepositoryFiles.Read(path).Content).Descendants("ProjectReference").Select(reference => Name(reference.Attribute("Include")?.Value ?? ""));

        Assert.Equal(Allowed()[Name(path)], referenced.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TableHasAllProjects() => Assert.Equal(Paths().Select(Name).Order(StringComparer.Ordinal), Allowed().Keys.Order(StringComparer.Ordinal));

    /// <summary>All projects that are no tests, examples or templates.</summary>
    private static IEnumerable<string> Paths() => Folders.SelectMany(folder => RepositoryFiles.Find(folder, "*.csproj")).Where(path => !path.Contains("/content/", StringComparison.Ordinal));

    /// <summary>Rows such as <c>| NeuroLang.Cli | Compiler, Runtime |</c>; names in the second column lack what all have in front.</summary>
    private static Dictionary<string, string[]> Allowed()
    {
        var page = RepositoryFiles.Read("docs/architecture.md").Content;
        var section = page[page.IndexOf("## What may reference what", StringComparison.Ordinal)..page.IndexOf("## The flow of one program", StringComparison.Ordinal)];
        return section.Split('\n').Where(line => line.StartsWith("| NeuroLang", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToDictionary(
            cells => cells[1],
            cells => cells[2] is "nothing of ours" ? [] : cells[2].Split(", ").Select(name => "NeuroLang." + name).Order(StringComparer.Ordinal).ToArray());
    }

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
}
