using System.Diagnostics;
using System.Globalization;
using NeuroLang.Fpga.Images;
using NeuroLang.Fpga.Lockstep;

namespace NeuroLang.Fpga.Tests.Core;

/// <summary>
/// The Verilog core beside the emulator on random programs: all states after each step, all spikes, cycles and flags, and what synapses have learnt.
/// NEUROLANG_FPGA_PROGRAMS gives another number of programs, and all configurations; NEUROLANG_FIRST the first seed.
/// </summary>
[RequiresVerilator]
public sealed class LockstepTests
{
    private const CoreFeatures Features = CoreFeatures.Random | CoreFeatures.BitOperations | CoreFeatures.Plastic | CoreFeatures.Wide | CoreFeatures.Ports;
    private const int Steps = 20;

    /// <summary>Lanes and tiles: two configurations, or all of them where a number of programs is asked for.</summary>
    public static TheoryData<int, int> Configurations => Programs > 0
        ? new() { { 1, 1 }, { 2, 1 }, { 4, 1 }, { 8, 1 }, { 1, 2 }, { 2, 2 } }
        : new() { { 1, 1 }, { 2, 2 } };

    private static int Programs => Number("NEUROLANG_FPGA_PROGRAMS", 0);

    [Theory]
    [MemberData(nameof(Configurations))]
    public void The_core_does_what_the_emulator_does(int lanes, int tiles)
    {
        var folder = Directory.CreateTempSubdirectory("neurolang-core").FullName;
        try
        {
            Run("bash", Path.Combine(Repository(), "src", "NeuroLang.Fpga", "bench", "build.sh"), folder, $"L_LOG={int.Log2(lanes)}", $"T_LOG={int.Log2(tiles)}", "DB=3", "TABLES=2", "PORTS=1");
            var first = Number("NEUROLANG_FIRST", 1);
            for (var seed = first; seed < first + (Programs > 0 ? Programs : 10); seed++)
            {
                var image = CoreImageBuilder.Build(RandomProgram.Create(seed, new ProgramOptions { Features = Features }), new CoreShape { Lanes = lanes, Tiles = tiles, Features = Features });
                var path = Path.Combine(folder, seed.ToString(CultureInfo.InvariantCulture));
                Write(path + ".image", writer => TraceWriter.WriteImage(writer, image));
                Write(path + ".inputs", writer => TraceWriter.WriteInputs(writer, image.Program, seed, Steps));
                Write(path + ".trace", writer => TraceWriter.WriteTrace(writer, image, seed, Steps));
                var said = Run(Path.Combine(folder, "lockstep"), path + ".image", path + ".inputs", path + ".trace");
                Assert.Equal($"equal over {Steps} steps", $"{said.Trim()}");
                Array.ForEach(Directory.GetFiles(folder, Path.GetFileName(path) + ".*"), File.Delete);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static void Write(string path, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(path);
        write(writer);
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NEUROLANG_BENCH"] = "lockstep";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode <= 1, error.Result + output);
        return output + error.Result;
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NeuroLang.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
