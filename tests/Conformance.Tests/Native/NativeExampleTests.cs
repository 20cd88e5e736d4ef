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
            SameSynapses(expected, actual);
        }
    }

    /// <summary>The synapses that the functions of the library give are those of the other target, with the same real variables.</summary>
    private static void SameSynapses(ISimulation expected, NativeSimulation actual)
    {
        for (var c = 0; c < actual.Module.Connections.Length; c++)
        {
            if (actual.Module.Connections[c].Synapse is not { } name)
            {
                Assert.Null(actual.Synapses(c, 0));
                continue;
            }

            var model = actual.Module.GetSynapse(name);
            var synapses = expected.Synapses(c);
            var number = 0;
            foreach (var (variable, type) in StateLayout.Variables(model))
            {
                if (type is IrType.Float32 or IrType.Float64 && !model.Propagations.Any(p => p.Advance.Any(a => a.Slot.EndsWith(variable, StringComparison.Ordinal))))
                {
                    var (cells, values) = Assert.NotNull(actual.Synapses(c, number));
                    Assert.Equal(
                        Enumerable.Range(0, synapses.Count).Select(i => (synapses.PrePopulations[i], synapses.PreCells[i], synapses.PostPopulations[i], synapses.PostCells[i], synapses.Variables[variable][i])).Order(),
                        Enumerable.Range(0, values.Length).Select(i => (cells[0][i], cells[1][i], cells[2][i], cells[3][i], values[i])).Order());
                }

                number++;
            }
        }
    }

    private static void Same(LoweredProgram program, ISimulation expected, NativeSimulation actual)
    {
        using var file = new MemoryStream();
        StateFile.Write(file, expected.Export(), program);
        Assert.Equal(file.ToArray(), actual.Save());
    }
}
