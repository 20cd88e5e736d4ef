using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NeuroLang.Fpga.Tests.Core;

/// <summary>What the core of one lane takes of an iCE40UP5K, with its host link, learning, a table and random bits.</summary>
[RequiresYosys]
public sealed partial class SynthesisTests
{
    private const int MostLookUpTables = 1050;
    private const int BlockMemories = 30;
    private const int SingleMemories = 4;
    private const int Multipliers = 8;

    [Fact]
    public void A_lane_with_its_link_fits_the_ceiling()
    {
        var folder = Directory.CreateTempSubdirectory("neurolang-synthesis").FullName;
        try
        {
            var said = Run(("NEUROLANG_FPGA_ROUTE", "0"), "ice40/synthesise.sh", folder);
            var numbers = Resources().Match(said);
            Assert.True(numbers.Success, said);
            Assert.InRange(Number(numbers, 1), 1, MostLookUpTables);
            Assert.InRange(Number(numbers, 2), 1, BlockMemories);
            Assert.InRange(Number(numbers, 3), 1, SingleMemories);
            Assert.InRange(Number(numbers, 4), 1, Multipliers);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_links_program_is_the_one_in_the_source()
    {
        var folder = Directory.CreateTempSubdirectory("neurolang-link").FullName;
        try
        {
            Run(("LC_ALL", "C"), "link/assemble.sh", folder);
            foreach (var name in new[] { "nl_link_code.v", "nl_link_data.v" })
            {
                Assert.Equal(File.ReadAllText(Path.Combine(Source(), "rtl", name)), File.ReadAllText(Path.Combine(folder, name)));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex(@"(\d+) LUT4, (\d+) EBR, (\d+) SPRAM, (\d+) MAC16")]
    private static partial Regex Resources();

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Run((string Name, string Value) setting, string script, string folder)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Source(), script), folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NEUROLANG_FPGA_TABLES"] = "0";
        start.Environment[setting.Name] = setting.Value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result + output);
        return output;
    }

    private static string Source()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NeuroLang.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine(folder, "src", "NeuroLang.Fpga");
    }
}
