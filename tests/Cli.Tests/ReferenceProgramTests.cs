using System.Text.RegularExpressions;

namespace NeuroLang.Cli.Tests;

/// <summary>Each complete file that the reference of the language shows is built as a network and does a few steps: what only numbers show, such as the sign of a weight, fits as well.</summary>
public sealed partial class ReferenceProgramTests
{
    private const string Cells = "name,tau_m,x,y,z\nAVAL,10,0,0,0\nAVAR,12,1,1,1\n";
    private const string Synapses = "source,target,synapses\nAVAL,AVAR,3\nAVAR,AVAL,2\n";

    public static TheoryData<int> Lines() => new(Programs().Select(p => p.Line));

    [Theory]
    [MemberData(nameof(Lines))]
    public void RunsFromItsLine(int line)
    {
        var text = Programs().Single(p => p.Line == line).Text;
        using var folder = new TemporaryFolder();
        folder.Write("neurons.csv", Cells);
        folder.Write("chemical.csv", Synapses);
        var file = folder.Write("shown.nl", string.Concat(Circuit().Matches(text).Select(m => m.Groups[1].Value)
            .Select((circuit, n) => $"experiment Built{n} for {circuit} {{ run 1 ms }}\n").Prepend(text)));

        for (var n = 0; n < Circuit().Count(text); n++)
        {
            var result = CliRunner.Run("run", file, "--experiment", "Built" + n, "--target", "interpreter", "--out", folder.File("out"));

            Assert.True(result.ExitCode == 0, result.Error);
        }
    }

    private static IEnumerable<(int Line, string Text)> Programs()
    {
        var page = File.ReadAllText(Path.Combine(PublishedProgramTests.Root, "docs", "language.md")).ReplaceLineEndings("\n");
        return Block().Matches(page).Where(m => Circuit().IsMatch(m.Groups[1].Value)).Select(m => (page.Take(m.Index).Count(c => c == '\n') + 2, m.Groups[1].Value));
    }

    [GeneratedRegex("^```neurolang\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^circuit (\w+)", RegexOptions.Multiline)]
    private static partial Regex Circuit();
}
