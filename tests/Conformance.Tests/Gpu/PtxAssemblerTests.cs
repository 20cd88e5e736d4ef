using NeuroLang.Compiler.Ir;
using NeuroLang.Conformance.Tests.Native;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Llvm.Gpu;

namespace NeuroLang.Conformance.Tests.Gpu;

/// <summary>NVIDIA's assembler takes the PTX of every example.</summary>
[RequiresTools("ptxas")]
public sealed class PtxAssemblerTests
{
    public static TheoryData<string, Precision> Examples => ExampleTests.Examples;

    [Theory]
    [MemberData(nameof(Examples))]
    public void ExamplesAreAssembled(string file, Precision precision)
    {
        var folder = Directory.CreateTempSubdirectory("neurolang").FullName;
        try
        {
            var path = Path.Combine(RepositoryFolder.Path, file);
            var tables = Directory.GetFiles(Path.GetDirectoryName(path) ?? "", "*.csv").Select(table => (Path.GetFileName(table), File.ReadAllText(table)));
            File.WriteAllText(Path.Combine(folder, "net.ptx"), PtxCode.Make(PtxTests.Kernels(File.ReadAllText(path), precision, [.. tables]), PtxCode.DefaultArchitecture));
            Tool.Run(folder, "ptxas", "--gpu-name", "sm_80", "-o", "net.cubin", "net.ptx");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
