using System.Diagnostics;
using System.Globalization;
using NeuroLang.Fpga.Emulation;
using NeuroLang.Fpga.Images;
using NeuroLang.Fpga.Lockstep;
using NeuroLang.Fpga.Tests.Lowering;

namespace NeuroLang.Fpga.Tests.Core;

/// <summary>
/// The Verilog core beside the emulator on random programs: all states after each step, all spikes, cycles and flags, and what synapses have learnt.
/// NEUROLANG_FPGA_PROGRAMS gives another number of programs, and all configurations; NEUROLANG_FPGA_SOURCES the same for programs from source; NEUROLANG_FIRST the first seed.
/// </summary>
[RequiresVerilator]
public sealed class LockstepTests
{
    private const CoreFeatures Features = CoreFeatures.Random | CoreFeatures.BitOperations | CoreFeatures.Plastic | CoreFeatures.Wide | CoreFeatures.Ports | CoreFeatures.Dense | CoreFeatures.Graded;
    private const int Steps = 20;
    private const int SourceSteps = 200;

    /// <summary>Lanes, tiles and bits of accumulators: two configurations, or all of them where a number of programs is asked for.</summary>
    public static TheoryData<int, int, int> Configurations => Programs > 0
        ? new() { { 1, 1, 16 }, { 2, 1, 32 }, { 4, 1, 16 }, { 8, 1, 16 }, { 1, 2, 16 }, { 2, 2, 32 } }
        : new() { { 1, 1, 16 }, { 2, 2, 32 } };

    /// <summary>The same for programs from source.</summary>
    public static TheoryData<int, int> SourceConfigurations => Sources > 0 ? new() { { 1, 1 }, { 8, 1 }, { 2, 2 } } : new() { { 2, 2 } };

    private static int Sources => Number("NEUROLANG_FPGA_SOURCES", 0);

    private static int Programs => Number("NEUROLANG_FPGA_PROGRAMS", 0);

    [Theory]
    [MemberData(nameof(Configurations))]
    public void The_core_does_what_the_emulator_does(int lanes, int tiles, int bits)
    {
        var folder = Directory.CreateTempSubdirectory("neurolang-core").FullName;
        try
        {
            Run("bash", Path.Combine(Repository(), "src", "NeuroLang.Fpga", "bench", "build.sh"), folder, $"L_LOG={int.Log2(lanes)}", $"T_LOG={int.Log2(tiles)}", "DB=3", "TABLES=2", "PORTS=1", "DENSE=1", "GRADED=1", $"B={bits}");
            var first = Number("NEUROLANG_FIRST", 1);
            for (var seed = first; seed < first + (Programs > 0 ? Programs : 10); seed++)
            {
                var program = RandomProgram.Create(seed, new ProgramOptions { Features = Features, Tiles = tiles, AccumulatorBits = bits });
                Compare(folder, CoreImageBuilder.Build(program, new CoreShape { Lanes = lanes, Tiles = tiles, AccumulatorBits = bits, Features = Features }), seed, Steps);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Programs from source whose synapses learn: the Verilog, both emulators, and the lowering, which may not fail.</summary>
    [Theory]
    [MemberData(nameof(SourceConfigurations))]
    public void Learning_programs_from_source(int lanes, int tiles)
    {
        var folder = Directory.CreateTempSubdirectory("neurolang-core").FullName;
        try
        {
            Run("bash", Path.Combine(Repository(), "src", "NeuroLang.Fpga", "bench", "build.sh"), folder, $"L_LOG={int.Log2(lanes)}", $"T_LOG={int.Log2(tiles)}", "TB=9", "DB=3", "TABLES=3", "VB=4", "SB=2", "B=32");
            var shape = new CoreShape { Lanes = lanes, Tiles = tiles, SlotBits = 9, Tables = 8, Variables = 16, SynapseVariables = 4, AccumulatorBits = 32, Features = Features & ~(CoreFeatures.Ports | CoreFeatures.Dense | CoreFeatures.Graded) };
            var first = Number("NEUROLANG_FIRST", 1);
            for (var seed = first; seed < first + (Sources > 0 ? Sources : 10); seed++)
            {
                var program = Fixture.Interpreted(RandomSource.Create(seed)).Result.Program;
                Compare(folder, CoreImageBuilder.Build(program, shape), seed, SourceSteps);
                CompareEmulators(CoreImageBuilder.Build(program, shape));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Rate units from source: rows that are delivered in every step, graded by states, many of them dense.</summary>
    [Theory]
    [MemberData(nameof(SourceConfigurations))]
    public void Rate_units_from_source(int lanes, int tiles)
    {
        var folder = Directory.CreateTempSubdirectory("neurolang-core").FullName;
        try
        {
            Run("bash", Path.Combine(Repository(), "src", "NeuroLang.Fpga", "bench", "build.sh"), folder, $"L_LOG={int.Log2(lanes)}", $"T_LOG={int.Log2(tiles)}", "TB=8", "DB=3", "TABLES=2", "B=32", "PLASTIC=0", "DENSE=1", "GRADED=1");
            var shape = new CoreShape { Lanes = lanes, Tiles = tiles, AccumulatorBits = 32, Features = Features & ~(CoreFeatures.Ports | CoreFeatures.Plastic) };
            var first = Number("NEUROLANG_FIRST", 1);
            var (dense, refused) = (0, 0);
            for (var seed = first; seed < first + (Sources > 0 ? Sources : 10); seed++)
            {
                var (made, diagnostics) = Fixture.TryInterpreted(RandomRates.Create(seed));
                if (made is null)
                {
                    // One of few weights that were drawn may be too near to zero for 16 bits.
                    Assert.All(diagnostics.ToImmutable(), d => Assert.Equal("NL5303", d.Code));
                    refused++;
                    continue;
                }

                var program = made.Result.Program;
                dense += program.Projections.Count(p => p.IsDense);
                Assert.Contains(program.Projections, p => p.IsContinuous);
                Compare(folder, CoreImageBuilder.Build(program, shape), seed, SourceSteps);
            }

            Assert.InRange(dense, 1, int.MaxValue);
            Assert.InRange(refused, 0, (Sources > 0 ? Sources : 10) / 10);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void CompareEmulators(CoreImage image)
    {
        using var vectors = new Emulator(image);
        var scalar = new ReferenceEmulator(image);
        var learnt = Enumerable.Range(0, image.Program.Projections.Length).Where(p => image.Program.Projections[p].Pre is not null).ToList();
        for (var step = 0; step < SourceSteps; step++)
        {
            vectors.Step();
            scalar.Step();
            Assert.Equal(scalar.Cycles, vectors.Cycles);
        }

        Assert.NotEmpty(learnt);
        foreach (var projection in learnt)
        {
            Assert.Equal(scalar.Synapses(projection, 0).ToArray(), vectors.Synapses(projection, 0).ToArray());
        }
    }

    private static void Compare(string folder, CoreImage image, int seed, int steps)
    {
        var path = Path.Combine(folder, seed.ToString(CultureInfo.InvariantCulture));
        Write(path + ".image", writer => TraceWriter.WriteImage(writer, image));
        Write(path + ".inputs", writer => TraceWriter.WriteInputs(writer, image.Program, seed, steps));
        Write(path + ".trace", writer => TraceWriter.WriteTrace(writer, image, seed, steps));
        var said = Run(Path.Combine(folder, "lockstep"), path + ".image", path + ".inputs", path + ".trace");
        Assert.Equal($"equal over {steps} steps", $"{said.Trim()}");
        Array.ForEach(Directory.GetFiles(folder, Path.GetFileName(path) + ".*"), File.Delete);
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
