using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Llvm.Gpu;

namespace NeuroLang.Conformance.Tests.Gpu;

/// <summary>PTX of every example: it has no instruction that gives other bits than IEEE 754, and is assembled where there is NVIDIA's assembler.</summary>
[RequiresLlvm]
public sealed partial class PtxTests
{
    private static readonly ConcurrentDictionary<(string File, Precision Precision, int Architecture), Lazy<string>> Texts = new();

    private static readonly string[] Exact = ["add", "sub", "mul", "fma", "div", "rcp", "sqrt"];

    public static TheoryData<string, Precision> Examples => ExampleTests.Examples;

    [Theory]
    [MemberData(nameof(Examples))]
    public void ArithmeticIsRoundedAsIeee754Says(string file, Precision precision)
    {
        var text = Make(file, precision, PtxCode.DefaultArchitecture);
        Assert.StartsWith("\n.version 7.1\n.target sm_80\n.address_size 64\n", CommentLine().Replace(text, ""), StringComparison.Ordinal);
        AssertIsRounded(text);
    }

    /// <summary>Expressions that no example has.</summary>
    [Fact]
    public void ArithmeticOfRandomProgramsIsRoundedAsIeee754Says()
    {
        const int Programs = 40;
        for (var seed = 0UL; seed < Programs; seed++)
        {
            var program = ComparedProgram.Of(RandomProgram.Create(seed));
            AssertIsRounded(PtxCode.Make(Kernels(program.Text, null, [.. program.Files]), PtxCode.DefaultArchitecture));
        }
    }

    private static void AssertIsRounded(string text)
    {
        // The assembler may fuse a product and a sum where neither says how it is rounded; .rn says it, and keeps them apart.
        var arithmetic = RealInstruction().Matches(text).Select(m => m.Value).Distinct().ToList();
        Assert.NotEmpty(arithmetic);
        Assert.All(arithmetic, instruction =>
        {
            var parts = instruction.Split('.');
            Assert.Contains(parts[0], Exact);
            Assert.Equal("rn", parts[1]);
            Assert.DoesNotContain("ftz", parts);
            Assert.DoesNotContain("approx", parts);
            Assert.DoesNotContain("full", parts);
        });
        Assert.DoesNotContain(".ftz", text, StringComparison.Ordinal);
        Assert.DoesNotContain(".approx", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(70, "6.3")]
    [InlineData(90, "7.8")]
    public void ArchitecturesAreNamed(int architecture, string version) =>
        Assert.Contains($"\n.version {version}\n.target sm_{architecture}\n", Make(Path.Combine("examples", "cuba", "cuba.nl"), Precision.Float32, architecture), StringComparison.Ordinal);

    [Fact]
    public void KernelsGrowWithModelsAndNotWithPopulations()
    {
        const string Model = "cell A { state v = 0 mV  v' = (20 mV - v) / 10 ms  spike when v > 15 mV { v = 0 mV } }\n";
        var one = Kernels(Model + "circuit Net { step 0.1 ms  population a : A[10] }\nexperiment Run for Net { run 1 ms }\n");
        var three = Kernels(Model + "circuit Net { step 0.1 ms  population a : A[10]  population b : A[20]  population c : A[30] }\nexperiment Run for Net { run 1 ms }\n");
        Assert.Equal(Entry().Count(PtxCode.Make(one, 80)), Entry().Count(PtxCode.Make(three, 80)));
    }

    // Several tests look at the same texts.
    internal static string Make(string file, Precision precision, int architecture) => Texts.GetOrAdd((file, precision, architecture), key => new Lazy<string>(() => Text(key.File, key.Precision, key.Architecture))).Value;

    private static string Text(string file, Precision precision, int architecture)
    {
        var path = Path.Combine(RepositoryFolder.Path, file);
        var tables = Directory.GetFiles(Path.GetDirectoryName(path) ?? "", "*.csv").Select(table => (Path.GetFileName(table), File.ReadAllText(table)));
        return PtxCode.Make(Kernels(File.ReadAllText(path), precision, [.. tables]), architecture);
    }

    internal static IrModule Kernels(string text, Precision? precision = null, params (string, string)[] tables)
    {
        var compilation = Compilation.Create(new SourceText("net.nl", text), new NoImports(), new InlineFiles(tables));
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, new LoweringOptions(Precision: precision), new DiagnosticBag());
        Assert.NotNull(lowered);
        return lowered.Kernels();
    }

    [GeneratedRegex(@"\b(?:add|sub|mul|mad|fma|div|rcp|sqrt|rsqrt|ex2|lg2|sin|cos|tanh)\.(?:[a-z]+[0-9]*\.)*f(?:32|64)\b")]
    private static partial Regex RealInstruction();

    [GeneratedRegex(@"^//.*\n", RegexOptions.Multiline)]
    private static partial Regex CommentLine();

    [GeneratedRegex(@"^\.visible \.entry", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
