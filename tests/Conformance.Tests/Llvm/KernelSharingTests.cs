using System.Text.RegularExpressions;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Programs;
using NeuroLang.Llvm;

namespace NeuroLang.Conformance.Tests.Llvm;

/// <summary>One function that integrates and one that gives start values: populations of one model share their kernels, and models that differ in their names alone do so too.</summary>
public sealed partial class KernelSharingTests
{
    private const string Model = "{ state v = 0 mV  v' = (20 mV - v) / 10 ms  spike when v > 15 mV { v = 0 mV } }\n";

    [Theory]
    [InlineData("population a : A[10]  population b : A[20]  population c : A[30]", 2)]
    [InlineData("population a : A[10]  population b : B[20]  population c : A[30]", 2)]
    [InlineData("population a : A[10]  population b : Slower[20]", 3)]
    public void CodeGrowsWithModelsAndNotWithPopulations(string populations, int functions)
    {
        var text = $"cell A {Model}cell B {Model}cell Slower {Model.Replace("10 ms", "20 ms", StringComparison.Ordinal)}circuit Net {{ step 0.1 ms {populations}}}\nexperiment Run for Net {{ run 1 ms }}\n";
        var compilation = Compilation.Create(new SourceText("net.nl", text), new NoImports());
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, LoweringOptions.Default, new DiagnosticBag());
        Assert.NotNull(lowered);
        Assert.Equal(functions, Function().Count(NativeCode.Ir(lowered.Kernels(), 256)));
    }

    [GeneratedRegex("^define i(32|64) ", RegexOptions.Multiline)]
    private static partial Regex Function();
}
