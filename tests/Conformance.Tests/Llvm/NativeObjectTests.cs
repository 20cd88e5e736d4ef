using System.Buffers.Binary;
using System.Text;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Llvm;
using NeuroLang.Llvm.Codegen;

namespace NeuroLang.Conformance.Tests.Llvm;

/// <summary>Objects of every example for machines that need not be this one: their headers are read by what the formats' documents say.</summary>
[RequiresLlvm]
public sealed class NativeObjectTests
{
    private const int Relocatable = 1;
    private const int X86 = 62;
    private const int Arm64 = 183;
    private const int RiscV = 243;

    public static TheoryData<string> Examples
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var file in Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "examples"), "*.nl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                data.Add(Path.GetRelativePath(RepositoryFolder.Path, file));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void EveryMachineGetsAnObject(string file)
    {
        var kernels = Kernels(file);
        AssertElf(Make(kernels, "x86_64"), X86);
        AssertElf(Make(kernels, "aarch64"), Arm64);
        var riscv = Make(kernels, "riscv64");
        AssertElf(riscv, RiscV);

        // Compressed instructions, and arguments of float64 in registers: the ABI lp64d.
        Assert.Equal(1u | 4u, BinaryPrimitives.ReadUInt32LittleEndian(riscv.AsSpan(48)));
        Assert.Equal("\0asm\u0001\0\0\0", Encoding.Latin1.GetString(Make(kernels, "wasm32").AsSpan(0, 8)));
    }

    [Fact]
    public void AssemblyAndBitcodeSayWhatTheyAre()
    {
        var kernels = Kernels(Path.Combine("examples", "cuba", "cuba.nl"));
        var machine = Machines.Named("aarch64", null);
        Assert.NotNull(machine);
        Assert.Equal("BC\u00c0\u00de", Encoding.Latin1.GetString(NativeCode.Make(kernels, machine, CodeFormat.Bitcode).AsSpan(0, 4)));
        Assert.Contains("fmla\tv", Encoding.UTF8.GetString(NativeCode.Make(kernels, machine, CodeFormat.Assembly)), StringComparison.Ordinal);
        Assert.Contains("target triple = \"aarch64-unknown-linux-gnu\"", Encoding.UTF8.GetString(NativeCode.Make(kernels, machine, CodeFormat.Ir)), StringComparison.Ordinal);
    }

    [Fact]
    public void NumbersOfAConnectionComeFromItsLine()
    {
        const string Text = """
            cell A { state v = 0 mV  v' = -v / 10 ms  spike when v > 15 mV { v = 0 mV } }
            circuit Net {
                step 0.1 ms
                population a : A[10]
                connect a -> a.v weight 0.1 mV * (1 + i) by all_to_all
            }
            experiment Run for Net { run 1 ms }
            """;
        var compilation = Compilation.Create(new SourceText("net.nl", Text), new NoImports());
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, LoweringOptions.Default, new DiagnosticBag());
        Assert.NotNull(lowered);
        var machine = Machines.Named("x86_64", null);
        Assert.NotNull(machine);
        var assembly = Encoding.UTF8.GetString(NativeCode.Make(lowered.Kernels(), machine, CodeFormat.Assembly));
        Assert.Matches(@"\.file\t[01] .*\bnet\.nl\b", assembly);
        Assert.Matches(@"\.loc\t[01] 5 5 ", assembly);
    }

    [Fact]
    public void TheSameProgramGivesTheSameBytes()
    {
        var kernels = Kernels(Path.Combine("examples", "cuba", "cuba.nl"));
        Assert.Equal(Make(kernels, "x86_64"), Make(Kernels(Path.Combine("examples", "cuba", "cuba.nl")), "x86_64"));
    }

    private static byte[] Make(IrModule kernels, string architecture) =>
        NativeCode.Make(kernels, Machines.Named(architecture, null) ?? throw new InvalidOperationException(architecture), CodeFormat.Object);

    private static void AssertElf(byte[] file, int machine)
    {
        Assert.Equal("\u007fELF\u0002\u0001", Encoding.Latin1.GetString(file.AsSpan(0, 6)));
        Assert.Equal(Relocatable, BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(16)));
        Assert.Equal(machine, BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(18)));
    }

    private static IrModule Kernels(string file)
    {
        var path = Path.Combine(RepositoryFolder.Path, file);
        var tables = Directory.GetFiles(Path.GetDirectoryName(path) ?? "", "*.csv").Select(table => (Path.GetFileName(table), File.ReadAllText(table)));
        var compilation = Compilation.Create(new SourceText(file, File.ReadAllText(path)), new NoImports(), new InlineFiles(tables));
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, LoweringOptions.Default, new DiagnosticBag());
        Assert.NotNull(lowered);
        return lowered.Kernels();
    }
}
