namespace NeuroLang.Package.Tests;

/// <summary>A new folder, <c>dotnet new console</c>, <c>dotnet add package NeuroLang</c>, a program and a few lines of C#.</summary>
[Collection(PackageCollection.Name)]
public sealed class FreshProjectTests(FreshProject project) : IClassFixture<FreshProject>
{
    [Fact]
    public void PrintsSpikes()
    {
        project.Build.Succeeded();

        Assert.Equal(Programs.Spikes, project.Folder.DotNet("run", "-c", "Release").Succeeded().Lines);
    }

    /// <summary>Everything trimmed, compiled ahead of time, with all analyzers of both; their warnings would be errors.</summary>
    [Fact]
    public void PublishedTrimmedAndSelfContainedItPrintsTheSame()
    {
        project.Folder.DotNet(
            "publish", "-c", "Release", "-nologo", "--use-current-runtime", "--self-contained", "-o", project.Folder["published"],
            "-p:PublishTrimmed=true", "-p:PublishReadyToRun=true", "-p:TrimmerSingleWarn=false", "-p:TreatWarningsAsErrors=true",
            "-p:EnableTrimAnalyzer=true", "-p:EnableAotAnalyzer=true", "-p:EnableSingleFileAnalyzer=true").Succeeded();

        var program = project.Folder[Path.Combine("published", OperatingSystem.IsWindows() ? "Fresh.exe" : "Fresh")];
        Assert.Equal(Programs.Spikes, DotNet.Start(program).Succeeded().Lines);
    }

    /// <summary>Networks of one class, each with a number of its own.</summary>
    [Fact]
    public void TheConstructorTakesTunableParameters()
    {
        var folder = project.Folder;
        try
        {
            folder.Write("clocks.nl", Programs.Clocks.Replace("circuit Clocks {", "circuit Clocks(tunable pace = 10) {", StringComparison.Ordinal).Replace("10 + i", "pace + i", StringComparison.Ordinal));
            folder.Write("Program.cs", Programs.HostIn("Fresh"));
            Assert.Equal(Programs.Spikes, folder.BuildAndRun().Lines);

            folder.Write("Program.cs", Programs.HostIn("Fresh").Replace("seed: 1)", "seed: 1, pace: 26)", StringComparison.Ordinal));
            Assert.Equal(["26 hand 0", "27 hand 1"], folder.BuildAndRun().Lines);
        }
        finally
        {
            folder.Write("clocks.nl", Programs.Clocks).Write("Program.cs", Programs.HostIn("Fresh"));
        }
    }

    /// <summary>A change of the program alone is built.</summary>
    [Fact]
    public void ChangedProgramIsBuiltAgain()
    {
        var folder = project.Folder;
        try
        {
            folder.Write("clocks.nl", Programs.Clocks.Replace("10 + i", "26 + i", StringComparison.Ordinal));

            Assert.Equal(["26 hand 0", "27 hand 1"], folder.BuildAndRun().Lines);
        }
        finally
        {
            folder.Write("clocks.nl", Programs.Clocks);
        }
    }
}
