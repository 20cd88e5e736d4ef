using System.Text.RegularExpressions;
using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Constructs;
using NeuroLang.Conformance.Tests.Programs;

namespace NeuroLang.Conformance.Tests.CSharp;

/// <summary>A class that gets the tunable parameters of its circuit when it is constructed has the bits of the interpreter, which knows them from the start.</summary>
public sealed partial class HostClassTests
{
    private const int Steps = 200;
    private const int Programs = 60;
    private static readonly CSharpCompiler Compiler = new();

    [Theory]
    [InlineData(Precision.Float32)]
    [InlineData(Precision.Float64)]
    public void TheConstructorTakesWhatAnExperimentGives(Precision precision)
    {
        var text = File.ReadAllText(Path.Combine(ConstructTests.Folder, "tunable.nl"));
        var circuits = text[..text.IndexOf("experiment", StringComparison.Ordinal)];
        foreach (var arguments in new[] { "", "(g = 3 mV, p = 0.6, tau = 7 ms)", "(g = 0 mV, p = 0, late = 0 ms)", "(p = 1, late = 3.1 ms)" })
        {
            Assert.Null(Difference($"{circuits}experiment E for Net{arguments} {{ precision {(precision == Precision.Float32 ? "float32" : "float64")}  run 100 ms }}\n", Steps, 7, VectorWidth.Bits256));
        }
    }

    /// <summary>Random programs in which numbers of the circuit have become tunable parameters.</summary>
    [Fact]
    public void RandomClassesGiveTheBitsOfTheInterpreter()
    {
        VectorWidth[] widths = [VectorWidth.Scalar, VectorWidth.Bits128, VectorWidth.Bits256, VectorWidth.Bits512];
        var failures = new List<string>();
        var compared = 0;
        for (var seed = 0UL; compared < Programs; seed++)
        {
            var program = RandomProgram.Create(seed);
            if (program.Files.Count == 0 && Header().IsMatch(program.Text))
            {
                compared++;
                failures.AddRange(Difference(program.Text, program.Steps, seed, widths[seed % 4]) is { } difference ? [$"seed {seed}: {difference}\n{program.Text}"] : []);
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    /// <summary>Compares the interpreter on a program with the class of the same program with its default values, which gets the others when it is constructed.</summary>
    private static string? Difference(string text, int steps, ulong seed, VectorWidth width)
    {
        var defaults = Lower(Arguments().Replace(text, "for Net {"));
        var given = Lower(text);
        var values = given.Circuit.Symbol.Parameters.Where(p => p.IsTunable).ToDictionary(p => p.Name, p => given.Circuit.Root.ValueOf(p)?.Number ?? double.NaN, StringComparer.Ordinal);
        return new Comparison(new ComparedProgram(seed, steps, text, []), new HostClassFactory(defaults, values, width, Compiler)).Difference();
    }

    private static LoweredProgram Lower(string text)
    {
        var compilation = Compilation.Create(new SourceText("program.nl", text), new NoImports());
        var diagnostics = new DiagnosticBag();
        var lowered = compilation.Lower(compilation.Program.Experiments.FirstOrDefault(), null, LoweringOptions.Default, diagnostics);
        return lowered ?? throw new InvalidOperationException(string.Join("\n", compilation.Diagnostics.Concat(diagnostics.ToImmutable())));
    }

    [GeneratedRegex(@"circuit Net\(.*tunable ")]
    private static partial Regex Header();

    [GeneratedRegex(@"for Net\([^{]*\) \{")]
    private static partial Regex Arguments();
}
