using System.Globalization;
using System.Text.RegularExpressions;

namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>
/// Programs on which targets once disagreed, as short as they go. Each is compared on the interpreter and on all other targets, as random programs are. Its first
/// line says with which seed and for how many steps; the data files it names are in a folder of its name.
/// </summary>
public sealed partial class KeptProgramTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.nl").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => RepositoryFolder.At("tests", "Conformance.Tests", "Programs", "Kept");

    [Theory]
    [MemberData(nameof(Names))]
    public void TargetsGiveTheSameBits(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".nl"));
        var head = Head().Match(text);
        Assert.True(head.Success, "the first line says the seed and the number of steps");
        var data = Path.Combine(Folder, name);
        var files = Directory.Exists(data) ? Directory.GetFiles(data).Select(file => (Path.GetFileName(file), File.ReadAllText(file))).ToList() : [];
        var program = new ComparedProgram(ulong.Parse(head.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(head.Groups[2].Value, CultureInfo.InvariantCulture), text, files);
        foreach (var target in ComparedTargets.All)
        {
            Assert.Null(new Comparison(program, target).Difference());
        }
    }

    [GeneratedRegex(@"\A// seed (\d+), (\d+) steps\r?\n")]
    private static partial Regex Head();
}
