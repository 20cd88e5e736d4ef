using System.Globalization;
using System.Text.RegularExpressions;

namespace NeuroLang.Package.Tests;

/// <summary>The programs of <c>examples/embedded</c>, taken out of the repository and built with the package.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class ExampleTests(PackageFeed feed)
{
    /// <summary>Bhattasali et al. (2022): the circuit swims with its initial weights, and does not without its stretch receptors or its rhythm.</summary>
    [Fact]
    public void SwimmerSwims()
    {
        var lines = Copy("Swimmer").BuildAndRun("40").Lines;

        Assert.InRange(Number(Assert.Single(lines, line => line.StartsWith("intact", StringComparison.Ordinal))), 2, 10);
        Assert.InRange(Number(Assert.Single(lines, line => line.StartsWith("without stretch receptors", StringComparison.Ordinal))), 0, 0.8);
        Assert.InRange(Number(Assert.Single(lines, line => line.StartsWith("without rhythm", StringComparison.Ordinal))), 0, 0.05);
    }

    /// <summary>What the paper found besides: the same weights swim with a body of other length, and nothing moves where motor neurons excite the muscles of the other side.</summary>
    [Theory]
    [InlineData("MotorCircuit(n = 5)", "MotorCircuit(n = 11)", 2, 10)]
    [InlineData("weight -1  via", "weight 1  via", 0, 0.05)]
    public void SwimmerWithAnotherCircuit(string old, string changed, double least, double most)
    {
        var folder = Copy("Swimmer");
        var program = File.ReadAllText(folder["swimmer.nl"]);
        Assert.Contains(old, program, StringComparison.Ordinal);
        folder.Write("swimmer.nl", program.Replace(old, changed, StringComparison.Ordinal));

        Assert.InRange(Number(folder.DotNet("run", "-c", "Release", "--", "40").Lines[0]), least, most);
    }

    /// <summary>The vehicle finds lights, blind it finds none, and a frame allocates nothing.</summary>
    [Fact]
    public void ControllerFindsLightsWithoutAllocating()
    {
        var folder = Copy("Controller");

        var lines = folder.BuildAndRun("60", "--fast").Lines;
        Assert.InRange(Number(Assert.Single(lines, line => line.StartsWith("lights found", StringComparison.Ordinal))), 3, 100);
        Assert.Equal(0, Number(Assert.Single(lines, line => line.StartsWith("bytes allocated", StringComparison.Ordinal))));

        var blind = folder.DotNet("run", "-c", "Release", "--no-build", "--", "60", "--fast", "--blind").Succeeded().Lines;
        Assert.Equal(0, Number(Assert.Single(blind, line => line.StartsWith("lights found", StringComparison.Ordinal))));
    }

    private UserFolder Copy(string example) => feed.CreateFolder(example).Copy(Path.Combine(PackageFeed.Root, "examples", "embedded", example));

    private static double Number(string line) => double.Parse(NumberPattern().Match(line).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex NumberPattern();
}
