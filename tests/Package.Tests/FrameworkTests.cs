namespace NeuroLang.Package.Tests;

/// <summary>What else than the newest framework.</summary>
[Collection(PackageCollection.Name)]
public sealed class FrameworkTests(PackageFeed feed)
{
    /// <summary>A program of .NET 8. It runs on what is installed, .NET 8 or later.</summary>
    [Fact]
    public void Net8ProgramRuns()
    {
        var folder = feed.CreateFolder("Older").Write("Older.csproj", Programs.Project("net8.0")).Write("clocks.nl", Programs.Clocks).Write("Program.cs", Programs.HostIn("Older"));

        Assert.Equal(Programs.Spikes, folder.BuildAndRun().Lines);
        Assert.Contains("lib/net8.0/NeuroLang.Runtime.dll", File.ReadAllText(folder["obj/project.assets.json"]), StringComparison.Ordinal);
    }
}
