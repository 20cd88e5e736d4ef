using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;
using NeuroLang.Conformance.Tests.Programs;

namespace NeuroLang.Conformance.Tests;

/// <summary>Programs given as text.</summary>
public abstract partial class ConformanceSuite
{
    /// <summary>The network of the program's first experiment.</summary>
    private ISimulation Build(string program, Precision? precision = null, params (string Path, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var compilation = Compilation.Create(new SourceText("program.nl", program), new NoImports(), new InlineFiles(files));
        var lowered = compilation.Lower(compilation.Program.Experiments[0], null, new LoweringOptions(Precision: precision), diagnostics);
        Assert.True(lowered is not null, string.Join("\n", compilation.Diagnostics.Concat(diagnostics.ToImmutable())));
        return Factory.Create(Lower(lowered.Module), lowered.Seed, SimulationOptions.Default);
    }
}
