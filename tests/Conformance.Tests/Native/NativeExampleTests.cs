using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Constructs;
using NeuroLang.Conformance.Tests.Programs;

namespace NeuroLang.Conformance.Tests.Native;

/// <summary>
/// Every example, and every construct of the language, in a native library and in this process, where the runtime drives the kernels of LLVM, which other
/// tests hold against the interpreter: their states are the same files, byte by byte.
/// </summary>
[RequiresLlvm]
public sealed class NativeExampleTests
{
    private const int Steps = 100;

    public static TheoryData<string, Precision> Examples => ExampleTests.Examples;

    public static TheoryData<string, Precision> Constructs => ConstructTests.Files;

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleHasTheSameState(string file, Precision precision)
    {
        var folder = Path.GetDirectoryName(RepositoryFolder.At(file)) ?? "";
        Compare(Compilation.Create(new SourceText(file, File.ReadAllText(RepositoryFolder.At(file))), new NoImports(), new FolderData(folder)), precision);
    }

    [Theory]
    [MemberData(nameof(Constructs))]
    public void AConstructHasTheSameState(string file, Precision precision)
    {
        var folder = ConstructTests.Folder;
        Compare(Compilation.Create(new SourceText(file, File.ReadAllText(Path.Combine(folder, file))), new FolderSources(folder), new FolderData(folder)), precision);
    }

    private static void Compare(Compilation compilation, Precision precision)
    {
        foreach (var experiment in compilation.Program.Experiments)
        {
            var lowered = compilation.Lower(experiment, null, new LoweringOptions(Precision: precision), new DiagnosticBag());
            Assert.NotNull(lowered);
            using var actual = new NativeSimulation(lowered, SimulationOptions.Default);
            var expected = actual.Origin;
            for (var c = 0; c < lowered.Module.Connections.Length; c++)
            {
                Assert.Equal(expected.SynapseCount(c), actual.SynapseCount(c));
            }

            Same(lowered, expected, actual);
            expected.Run(Steps, CancellationToken.None);
            actual.Run(Steps, CancellationToken.None);
            Same(lowered, expected, actual);
        }
    }

    private static void Same(LoweredProgram program, ISimulation expected, NativeSimulation actual)
    {
        using var file = new MemoryStream();
        StateFile.Write(file, expected.Export(), program);
        Assert.Equal(file.ToArray(), actual.Save());
    }
}
