using System.Text.Json;

namespace NeuroLang.Package.Tests;

/// <summary>What reaches the generator from a project, and what it answers.</summary>
[Collection(PackageCollection.Name)]
public sealed class OptionTests(PackageFeed feed)
{
    private const string Broken =
        """
        circuit Net {
            step 1 ms
            population p : Nothing[3]
        }

        """;

    /// <summary>An error of a program is an error of the build at its line and column, on the console and in SARIF; with the generator off it is none.</summary>
    [Fact]
    public void ErrorsHaveTheirPlace()
    {
        var folder = feed.CreateFolder("Wrong").Write("Wrong.csproj", Programs.Project("net10.0")).Write("Program.cs", "Console.WriteLine(\"done\");\n").Write("cells/net.nl", Broken);

        var failed = folder.DotNet("build", "-nologo", "-p:ErrorLog=errors.sarif%2cversion=2.1");

        Assert.NotEqual(0, failed.ExitCode);
        Assert.Contains(failed.Lines, line => line.StartsWith(folder["cells/net.nl"] + "(3,20): error NL2001: ", StringComparison.Ordinal));
        using var log = JsonDocument.Parse(File.ReadAllText(folder["errors.sarif"]));
        var result = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("NL2001", result.GetProperty("ruleId").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("cells/net.nl", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal((3, 20), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));

        folder.DotNet("build", "-nologo", "-p:NeuroLangEnabled=false").Succeeded();
    }

    /// <summary>Properties of the project come through to the generator, right ones and wrong ones.</summary>
    [Fact]
    public void PropertiesReachTheGenerator()
    {
        var folder = feed.CreateFolder("Options")
            .Write("Options.csproj", Programs.Project("net10.0", "<NeuroLangPrecision>float64</NeuroLangPrecision><NeuroLangNamespace>My.Brains</NeuroLangNamespace>"))
            .Write("clocks.nl", Programs.Clocks)
            .Write("Program.cs", Programs.HostIn("My.Brains") + "ReadOnlySpan<double> counts = clocks.Hand.N;\nConsole.WriteLine(counts[1]);\n");

        Assert.Equal([.. Programs.Spikes, "6"], folder.BuildAndRun().Lines);

        Assert.Contains("clocks.nl", folder.DotNet("msbuild", "-getItem:AdditionalFiles").Succeeded().Output, StringComparison.Ordinal);
        Assert.DoesNotContain("clocks.nl", folder.DotNet("msbuild", "-getItem:AdditionalFiles", "-p:EnableDefaultItems=false").Succeeded().Output, StringComparison.Ordinal);

        var failed = folder.DotNet("build", "-c", "Release", "-nologo", "-p:NeuroLangVectorBits=96");
        Assert.NotEqual(0, failed.ExitCode);
        Assert.Contains("error NL7001: The build property NeuroLangVectorBits is '96'", failed.Output, StringComparison.Ordinal);
    }
}
