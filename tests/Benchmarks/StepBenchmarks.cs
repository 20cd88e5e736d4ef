using BenchmarkDotNet.Attributes;

namespace NeuroLang.Benchmarks;

/// <summary>One step of a generated class inside a host program: 1000 cells of Izhikevich's type, 100 synapses each, fed through a port.</summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private readonly Latency _circuit = new(seed: 1);

    /// <summary>Lets the network settle at some 10 Hz.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var draws = new Random(1);
        for (var step = 0; step < 1000; step++)
        {
            Feed(draws);
            _circuit.Step();
        }

        Console.WriteLine($"// {_circuit.Cells.SpikeCount} spikes of 1000 cells in 1 s");
    }

    /// <summary>Frees the network.</summary>
    [GlobalCleanup]
    public void Cleanup() => _circuit.Dispose();

    /// <summary>Integration, detection and delivery.</summary>
    [Benchmark]
    public void Step() => _circuit.Step();

    private void Feed(Random draws)
    {
        foreach (ref var value in _circuit.Context)
        {
            value = 3 + (4 * draws.NextSingle());
        }
    }
}
