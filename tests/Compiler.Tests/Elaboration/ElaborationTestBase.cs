using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Tests.Documentation;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Tests.Elaboration;

/// <summary>Lowers programs around one spiking cell.</summary>
public abstract class ElaborationTestBase
{
    private const string Cell = """
        cell Lif {
            param tau = 10 ms
            state v = 0 mV
            input I : nA
            v' = (I * 10 Mohm - v) / tau
            spike when v > 10 mV { v = 0 mV }
        }

        """;

    private protected static LoweredProgram Lower(string circuits)
    {
        var (program, messages) = TryLower(circuits);
        Assert.True(program is not null, messages);
        return program;
    }

    /// <summary>The codes of all errors of a program that binds.</summary>
    private protected static string[] Errors(string circuits)
    {
        var compilation = Create(circuits);
        Assert.Empty(compilation.Diagnostics.Where(d => d.Severity == Severity.Error));
        var diagnostics = new DiagnosticBag();
        compilation.Lower(compilation.Program.Experiments.FirstOrDefault(), compilation.Program.Circuits.Last(), LoweringOptions.Default, diagnostics);
        return [.. diagnostics.ToImmutable().Select(d => d.Code)];
    }

    private protected static Compilation Create(string circuits) => Compilation.Create(new SourceText("test.nl", Cell + circuits), new RepositoryFiles());

    /// <summary>The connections as text: name, source, target, delay.</summary>
    private protected static string[] Connections(LoweredProgram program) =>
    [
        .. program.Module.Connections.Select(c => $"{c.Name}: {View(program.Module, c.Pre)} -> {View(program.Module, c.Post)} {c.DelaySteps}".TrimEnd()),
    ];

    private protected static string View(IrModule module, IrView view) => string.Join(", ", view.Ranges.Select(r =>
        r.Indices is { } indices ? $"{module.Populations[r.Population].Name}[{string.Join(" ", indices)}]"
        : r.Start == 0 && r.Count == module.Populations[r.Population].Size ? module.Populations[r.Population].Name
        : $"{module.Populations[r.Population].Name}[{r.Start}..{r.Start + r.Count - 1}]"));

    private static (LoweredProgram? Program, string Messages) TryLower(string circuits)
    {
        var compilation = Create(circuits);
        var diagnostics = new DiagnosticBag();
        var lowered = compilation.Lower(compilation.Program.Experiments.FirstOrDefault(), compilation.Program.Circuits.LastOrDefault(), LoweringOptions.Default, diagnostics);
        return (lowered, string.Join("\n", compilation.Diagnostics.Concat(diagnostics.ToImmutable())));
    }
}
