using System.Text.RegularExpressions;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;
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

    /// <summary>Connections whose weights and delays differ in numbers alone, and in their draws, share one function for each; another distribution has one of its own.</summary>
    [Theory]
    [InlineData("normal(1 mV, 0.1 mV)", 2)]
    [InlineData("normal(2 mV, 0.3 mV)", 2)]
    [InlineData("uniform(1 mV, 2 mV)", 3)]
    public void CodeDoesNotGrowWithConnections(string weight, int functions)
    {
        const string Delay = "delay max(normal(1.5 ms, 0.5 ms), 0.1 ms)";
        var text = $"cell A {Model}circuit Net {{ step 0.1 ms population a : A[10]\nconnect a -> a.v weight normal(1 mV, 0.1 mV) {Delay}\nconnect a -> a.v weight {weight} {Delay.Replace("1.5", "2", StringComparison.Ordinal)} }}\nexperiment Run for Net {{ run 1 ms }}\n";
        var compilation = Compilation.Create(new SourceText("net.nl", text), new NoImports());
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, LoweringOptions.Default, new DiagnosticBag());
        Assert.True(lowered is not null, string.Join("\n", compilation.Diagnostics));
        Assert.Equal(functions, PairFunction().Count(NativeCode.Ir(lowered.Kernels(), 256)));
    }

    [GeneratedRegex("^define void ", RegexOptions.Multiline)]
    private static partial Regex PairFunction();

    [GeneratedRegex("^define i(32|64) ", RegexOptions.Multiline)]
    private static partial Regex Function();
}
