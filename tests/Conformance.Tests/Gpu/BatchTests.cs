using NeuroLang.Cli.Hosting;
using NeuroLang.Llvm.Gpu;
using NeuroLang.Runtime;

namespace NeuroLang.Conformance.Tests.Gpu;

/// <summary>What is asked of a device while a network runs.</summary>
[RequiresLlvm]
public sealed class BatchTests
{
    private const string Program = """
        cell Cell {
            state v = 1 mV  state n = 0
            v' = -v / 10 ms
            every 0.7 ms { n += 1 }
            spike when v > 15 mV { v = 0 mV }
        }
        circuit Net { step 0.1 ms  population a : Cell[10]  connect a -> a.v weight 1 mV by all_to_all }
        experiment Run for Net { run 1 ms }
        """;

    /// <summary>Samples are due every 10 steps, the handler every 7: 210 is the longest batch, up to 256 steps, behind which all begins anew.</summary>
    [Fact]
    public void ABatchIsLaunchedLikeTheNext()
    {
        WatchedDevice? watched = null;
        using var simulation = GpuProgram.CompileForHost(PtxTests.Kernels(Program), LlvmHost.Machine(null), device => watched = new WatchedDevice(device)).Create(7, new SimulationOptions());
        simulation.Build();
        Assert.NotNull(watched);
        var recorder = simulation.RecordState(0, 0, [3], everySteps: 10);
        simulation.Run(1000);

        Assert.Equal(5, watched.Batches.Count);
        Assert.Equal(209, watched.Batches[0][^1].Ahead);
        Assert.All(watched.Batches[1..4], batch => Assert.Equal(watched.Batches[0], batch));
        Assert.Equal(1000 - (4 * 210) - 1, watched.Batches[4][^1].Ahead);
        Assert.Equal(100, recorder.SampleCount);
    }
}
