namespace NeuroLang.Package.Tests;

/// <summary><c>dotnet new neurolang</c>.</summary>
[Collection(PackageCollection.Name)]
public sealed class TemplateTests(PackageFeed feed)
{
    /// <summary>The name of a project need not be one of C#.</summary>
    [Fact]
    public void NewProjectBuildsAndPrintsSpikes()
    {
        var folder = feed.CreateFolder("first-brain");
        string[] hive = ["--debug:custom-hive", folder["../hive"]];
        folder.DotNet(["new", "install", Path.Combine(feed.Feed, $"NeuroLang.Templates.{PackageFeed.Version}.nupkg"), .. hive]).Succeeded();
        folder.DotNet(["new", "neurolang", .. hive]).Succeeded();

        var lines = folder.BuildAndRun().Lines;

        // The sense is silent for 100 ms; cells at rest stay below threshold.
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(@"^1\d\d\.\d ms: cell [0-7]$", line));

        folder.DotNet(["new", "neurolang", "--framework", "net8.0", "--output", "older", "--name", "Older", .. hive]).Succeeded();
        Assert.Contains("<TargetFramework>net8.0</TargetFramework>", File.ReadAllText(folder["older/Older.csproj"]), StringComparison.Ordinal);
    }
}
