using BenchmarkDotNet.Attributes;
using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Execution;

namespace NeuroLang.Benchmarks;

/// <summary>Building an example's network, and 100 ms of its time (1000 steps, or 100 of 1 ms) on one thread with its own recordings.</summary>
public class SimulationBenchmarks
{
    private readonly CSharpSimulationFactory _factory = new();
    private LoweredProgram? _program;
    private ISimulation? _simulation;
    private long _steps;

    /// <summary>The example.</summary>
    [Params("cuba", "coba_hh", "izhikevich_2003", "brunel")]
    public string Example { get; set; } = "";

    private LoweredProgram Program => _program ?? throw new InvalidOperationException("Not set up.");

    /// <summary>Compiles the example, builds its network and lets it settle.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _program = Networks.Lower(Networks.Read(Example));
        _steps = (long)(100 / Program.Module.StepMilliseconds);
        _simulation = _factory.Create(Program.Kernels(), Program.Seed, SimulationOptions.Default);
        _simulation.Run(_steps, CancellationToken.None);
    }

    /// <summary>Frees the network.</summary>
    [GlobalCleanup]
    public void Cleanup() => _simulation?.Dispose();

    /// <summary>Draws the connections; includes compiling the C# in memory.</summary>
    [Benchmark]
    public long CompileAndBuild()
    {
        using var simulation = _factory.Create(Program.Kernels(), Program.Seed, SimulationOptions.Default);
        return simulation.SynapseCount(0);
    }

    /// <summary>100 ms of biological time.</summary>
    [Benchmark]
    public long Run100Milliseconds()
    {
        _simulation?.Run(_steps, CancellationToken.None);
        return _simulation?.StepIndex ?? 0;
    }
}
