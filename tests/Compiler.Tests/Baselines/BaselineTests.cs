using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir.Text;
using NeuroLang.Compiler.Tests.Binding;
using NeuroLang.Compiler.Tests.Documentation;
using NeuroLang.Compiler.Text;
using NeuroLang.Tests;

namespace NeuroLang.Compiler.Tests.Baselines;

/// <summary>What a change does to the intermediate form and to generated C#, for a set of programs.</summary>
public sealed class BaselineTests
{
    /// <summary>Delta synapses, a per-cell parameter, noise, an edge event, timed handlers, aggregates and a `set`: a little of everything.</summary>
    private const string Everything = """
        cell Cell {
            param tau = 20 ms
            tunable param gain = 1
            state v = 0 mV
            state n = 0
            input I : mV/ms
            let excess = v - own.mean(v)
            v' = I - gain * excess / tau + 0.1 mV * xi / tau^0.5
            spike when v rises through 10 mV refractory 2 ms hold v { v = uniform(-1 mV, 1 mV) }
            event tick when n > 3 { n = 0 }
            every 1 ms { n += 1 }
            on start { if v > 0 mV { n = 1 } else { n = 2 } }
        }

        circuit Net {
            population a : Cell[70] { tau = normal(20 ms, 2 ms) min 1 ms }
            population b : Cell[3] { tau = 10 ms }
            group all = a, b[1..2]
            connect all -> all.I weight 0.1 mV/ms * (1 + i) delay uniform(0 ms, 2 ms) by probability(20%) where i != j
            connect b -> a.v weight -1 mV by list((0, 1), (2, 5)) no autapses
        }

        experiment Run for Net {
            seed 7
            record excess of a[0..1] every 1 ms
            run 10 ms
            set a.gain = 2
            run 10 ms
        }
        """;

    public static TheoryData<string> Programs => ["examples/cuba/cuba.nl", "examples/hodgkin_huxley/hodgkin_huxley.nl", "everything"];

    [Theory]
    [MemberData(nameof(Programs))]
    public void CompilerOutputIsUnchanged(string program)
    {
        var text = program == "everything" ? Everything : File.ReadAllText(Path.Combine(Repository.Root, program)).Replace("\r\n", "\n", StringComparison.Ordinal);
        var compilation = Compilation.Create(new SourceText(Path.GetFileName(program), text), new RepositoryFiles());
        var diagnostics = new DiagnosticBag();
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, LoweringOptions.Default, diagnostics);
        Assert.True(lowered is not null, string.Join("\n", compilation.Diagnostics.Concat(diagnostics.ToImmutable())));
        var name = Path.GetFileNameWithoutExtension(program);
        Baseline.Verify(name + ".reference", IrPrinter.Print(lowered.Module));
        Baseline.Verify(name + ".kernels", IrPrinter.Print(lowered.Kernels()));
        Baseline.Verify(name + ".csharp", CSharpEmitter.Emit(lowered.Kernels(), new CSharpOptions()));
    }

    [Fact]
    public void PrintedModulesReadBack()
    {
        var compilation = Compilation.Create(new SourceText("everything.nl", Everything), new RepositoryFiles());
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, LoweringOptions.Default, new DiagnosticBag());
        Assert.NotNull(lowered);
        var printed = IrPrinter.Print(lowered.Kernels());
        Assert.Equal(printed, IrPrinter.Print(IrParser.ParseModule(printed)));
    }
}
