using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Text;

namespace NeuroLang.Compiler.Tests.Elaboration;

/// <summary>Tunable parameters of circuits: where they may be, and what is known of them while compiling.</summary>
public sealed class TunableParameterTests : ElaborationTestBase
{
    /// <summary>What decides about the structure of a network or about its kernels cannot depend on them.</summary>
    [Theory]
    [InlineData("step g * 1 ms")]
    [InlineData("const n = 2 * g  population a : Lif[floor(n)]")]
    [InlineData("let n = 2 * g  population a : Lif[floor(n)]")]
    [InlineData("population a : Lif[5] at line(g * 1 um)")]
    [InlineData("population a : Lif[2 x 3] at grid(1 um, periodic = g > 1)")]
    [InlineData("population a : Lif[5]  group b = a[k where k < g]  connect b -> a.v weight 1 mV")]
    [InlineData("population a : Lif[5]  connect a -> a.v weight 1 mV by indegree(floor(g))")]
    [InlineData("population a : Lif[5]  connect a -> a.v weight 1 mV by list((0, floor(g)))")]
    [InlineData("population a : Lif[2 x 2]  connect a -> a.v weight 1 mV by convolution(floor(g))")]
    [InlineData("population a : Lif[5]  connect a.mean(g * v) -> a.I weight 1 nA / 1 mV")]
    [InlineData("part a : Plain(m = floor(g))")]
    [InlineData("part a : Inner[floor(g)]")]
    [InlineData("in x : nA[3]  part a : Inner  connect x -> a.x weight g by one_to_one")]
    [InlineData("in x : nA[3]  part a : Inner  connect x -> a.x delay g * 1 ms by one_to_one")]
    [InlineData("population a : Lif[5]  connect a -> a.v via Growing(w = g * 1 mV)")]
    public void StructureDoesNotDependOnThem(string members) => Assert.Equal(["NL4509"], Errors(Circuit(members)));

    [Fact]
    public void TheMessageNamesTheParameterAndAWayOut()
    {
        var compilation = Create(Circuit("population a : Lif[5] at line(g * 1 um)"));
        var diagnostics = new DiagnosticBag();
        compilation.Lower(null, compilation.Program.Circuits.Last(), LoweringOptions.Default, diagnostics);
        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal("g * 1 um", found.Location?.Source.GetText(found.Location.Span));
        Assert.Contains("the tunable parameter g", found.Message, StringComparison.Ordinal);
        Assert.Equal("declare g without 'tunable', or use another parameter here", found.Hint);
        Assert.Equal("g", Assert.Single(found.Related).Location is { } related ? related.Source.GetText(related.Span) : null);
    }

    [Theory]
    [InlineData("circuit Net(tunable g = 1, h = 2 * g) { population a : Lif[5] }", "NL4509")]
    [InlineData("circuit Net(tunable g = 1, tunable h = 2 * g) { population a : Lif[5] }", "NL4509")]
    public void AnotherParameterOfTheOutermostCircuitDoesNotDependOnThem(string text, string code) => Assert.Equal([code], Errors(text));

    /// <summary>Kernels are the same whatever the value: nothing of it is computed beforehand, and what depends on it is stored.</summary>
    [Fact]
    public void KernelsAreThoseOfAnyValue()
    {
        const string Members = "population a : Lif[5] { tau = 10 ms * g  v = 1 mV * g }  connect a -> a.v weight 1 mV / g delay 1 ms * g by probability(g / 10)";
        var one = Lower(Circuit(Members) + "experiment E for Net(g = 1) { run 1 ms }");
        var two = Lower(Circuit(Members) + "experiment E for Net(g = 2.5) { run 1 ms }");

        Assert.Equal(Text(one.TunableKernels()), Text(two.TunableKernels()));
        Assert.Equal(new IrArgument("g", 2.5), Assert.Single(two.TunableKernels().Arguments));
        Assert.Contains(two.Module.Models.Single().Slots, s => s is { Name: "tau", Kind: IrSlotKind.Parameter });
        Assert.Empty(two.Module.Arguments);
        Assert.Empty(two.Kernels().Arguments);
        Assert.DoesNotContain("@circuit", Text(two.Kernels()) + Text(two.Module), StringComparison.Ordinal);
        Assert.Equal(0.4, two.Module.Connections.Single().Sends.Single().Weight.Number);
        Assert.Equal(0.25, two.Module.Connections.Single().Rule.Parameter?.Number);
        Assert.NotEqual(one.Fingerprint(), two.Fingerprint());
        Assert.Equal(one.TunableFingerprint(), two.TunableFingerprint());

        static string Text(IrModule module) => IrPrinter.Print(module with { Arguments = [] });
    }

    /// <summary>A probability that reads the pair stays one of each pair, even where the value makes it a number.</summary>
    [Fact]
    public void ValuesDoNotChangeTheRule()
    {
        var program = Lower(Circuit("population a : Lif[5]  connect a -> a.v weight 1 mV by probability(if g > 1 then 0.5 else 0.1 * i)") + "experiment E for Net(g = 2) { run 1 ms }");
        Assert.False(program.Module.Connections.Single().Rule.Parameter?.IsConst);
        Assert.False(program.Kernels().Connections.Single().Rule.Parameter?.IsConst);
    }

    [Fact]
    public void ModulesWithThemAreReadBack()
    {
        var module = Lower(Circuit("population a : Lif[5] { v = 1 mV * g }")).TunableKernels();
        Assert.Equal(IrPrinter.Print(module), IrPrinter.Print(IrParser.ParseModule(IrPrinter.Print(module))));
    }

    private static string Circuit(string members) => $$"""
        synapse Growing { state w = 1 mV  on pre { send w }  every 1 ms { prune when w < 0.1 mV  grow when bernoulli(0.1) == 1 } }
        circuit Plain(m = 3) { population c : Lif[2] }
        circuit Inner(n = 3) { in x : nA[n]  population b : Lif[n]  connect x -> b.I by one_to_one }
        circuit Net(tunable g = 1) {
            {{members}}
        }

        """;
}
