using System.Globalization;
using System.Text;
using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Constructs;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Llvm.Codegen;
using NeuroLang.Llvm.Emission;
using NeuroLang.Llvm.Standalone;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>
/// Images and states that were damaged, with the right checksum and without: an engine compiled with AddressSanitizer and UndefinedBehaviorSanitizer takes them or refuses
/// them, and neither reads nor writes out of bounds. <c>NEUROLANG_FUZZ</c> says how many for each program; eng/fuzz-images.sh asks for 10 000 in all.
/// </summary>
[RequiresTools("gcc")]
public sealed class NativeFuzzTests
{
    private const int DefaultImages = 200;

    [Theory]
    [InlineData("static.nl")]
    [InlineData("synapses.nl")]
    [InlineData("vectors.nl")]
    [InlineData("structure.nl")]
    public void ADamagedImageBreaksNothing(string file)
    {
        var images = int.TryParse(Environment.GetEnvironmentVariable("NEUROLANG_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : DefaultImages;
        var folder = ConstructTests.Folder;
        var compilation = Compilation.Create(new SourceText(file, File.ReadAllText(Path.Combine(folder, file))), new FolderSources(folder), new FolderData(folder));
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, LoweringOptions.Default, new DiagnosticBag());
        Assert.NotNull(lowered);
        var work = Directory.CreateTempSubdirectory("nl-fuzz").FullName;
        try
        {
            Build(lowered, work);
            var said = Tool.Run(work, Path.Combine(work, "fuzz"), "image", images.ToString(CultureInfo.InvariantCulture), "1");
            Assert.Contains("accepted", said, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(work, true);
        }
    }

    /// <summary>Whether clang is there with its sanitizers, which come in a package of their own.</summary>
    private static bool HasClang() => Tool.Find("clang-19") is not null
        && Path.Combine(Tool.Run(".", "clang-19", "-print-resource-dir").Trim(), "lib", "linux") is var folder && Directory.Exists(folder) && Directory.GetFiles(folder, "libclang_rt.asan-*.a").Length > 0;

    private static void Build(LoweredProgram program, string work)
    {
        var kernels = program.Kernels();
        var machine = Machines.Host("x86-64-v2") ?? NativeEngine.Machine;
        var emitted = LlvmEmitter.Emit(kernels, machine.VectorBits);
        var text = emitted.Text + "\n" + LibraryModule.Print(kernels, EnginePlan.Of(kernels, emitted, program.Fingerprint()).Numbers);
        var isClang = HasClang();
        if (isClang)
        {
            // Kernels are watched too.
            File.WriteAllText(Path.Combine(work, "program.ll"), text.Replace("attributes #0 = { nounwind }", "attributes #0 = { nounwind sanitize_address }", StringComparison.Ordinal), new UTF8Encoding(false));
        }
        else
        {
            File.WriteAllBytes(Path.Combine(work, "program.o"), CodeGenerator.Generate(text, kernels.Name, machine, CodeFormat.Object));
        }

        using (var stream = File.Create(Path.Combine(work, "image")))
        {
            using var simulation = (CSharpSimulation)new LlvmSimulationFactory(NativeEngine.Machine).Create(kernels, program.Seed, SimulationOptions.Default);
            new NativeLibraryBuilder(kernels, program.Fingerprint()).WriteImage(stream, simulation.Generated);
        }

        Tool.Run(
            work,
            isClang ? "clang-19" : "gcc",
            ["-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-I" + RepositoryFolder.At("src", "NeuroLang.Llvm", "Engine"),
            $"-Dfuzzed_create={LibraryModule.Prefix(kernels)}_create", RepositoryFolder.At("tests", "Conformance.Tests", "Native", "fuzz.c"), isClang ? "program.ll" : "program.o", "-lm", "-o", "fuzz"]);
    }
}
