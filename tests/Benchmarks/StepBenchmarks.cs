using BenchmarkDotNet.Attributes;
using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Benchmarks;

/// <summary>One step inside a host program: 1000 cells of Izhikevich with 100 synapses each, at some 8 spikes a second.</summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private const string Text = """
        import std.cells

        circuit Net {
            step 1 ms
            population exc : Izhikevich[800] { I_ext = 4.2 mV/ms  v = uniform(-70 mV, -50 mV) }
            population inh : Izhikevich[200] { I_ext = 4.2 mV/ms  v = uniform(-70 mV, -50 mV) }
            group all = exc, inh
            connect exc -> all.I  weight 0.5 mV/ms  delay 1 ms  by outdegree(100)
            connect inh -> all.I  weight -1 mV/ms  delay 1 ms  by outdegree(100)
        }

        """;

    private CSharpSimulation? _simulation;

    /// <summary>Builds the network and lets it settle.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var compilation = Compilation.Create(new SourceText("net.nl", Text), new LibraryOnly());
        var said = new DiagnosticBag();
        var program = compilation.Lower(null, compilation.Program.Circuits.First(c => c.Name == "Net"), LoweringOptions.Default, said)
            ?? throw new InvalidOperationException(string.Join("\n", compilation.Diagnostics.Concat(said.ToImmutable())));
        _simulation = (CSharpSimulation)new CSharpSimulationFactory().Create(program.Kernels(), 1, SimulationOptions.Default);
        _simulation.Run(1000, CancellationToken.None);
    }

    /// <summary>Frees the network.</summary>
    [GlobalCleanup]
    public void Cleanup() => _simulation?.Dispose();

    /// <summary>One step.</summary>
    [Benchmark]
    public void Step() => _simulation?.Generated.Step();

    private sealed class LibraryOnly : ISourceResolver
    {
        public SourceText? Resolve(string path, SourceText importer) => null;
    }
}
