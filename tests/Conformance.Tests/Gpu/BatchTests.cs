using NeuroLang.Cli.Hosting;
using NeuroLang.Llvm.Gpu;
using NeuroLang.Llvm.Gpu.Devices;
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

    private const string Cases = """
        cell Cell {
            state v = uniform(0 mV, 15 mV)
            v' = (20 mV - v) / 10 ms
            update { v += 1 mV * normal(0, 1) }
            spike when v > 15 mV { v = 0 mV }
        }
        circuit Net { step 0.1 ms  population a : Cell[50]  connect a -> a.v weight uniform(-1 mV, 1 mV) delay 1 ms by probability(0.2) }
        experiment Run for Net { run 1 ms }
        """;

    /// <summary>Samples are due every 10 steps, the handler every 7: 210 is the longest batch, up to 256 steps, behind which all begins anew.</summary>
    [Fact]
    public void ABatchIsLaunchedLikeTheNext()
    {
        WatchedDevice? watched = null;
        using var simulation = GpuProgram.CompileForHost(PtxTests.Kernels(Program), LlvmHost.Machine(null), device => watched = new WatchedDevice(device), SharedDevice.Patience, 1).Create(7, new SimulationOptions());
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

    /// <summary>Cells that could be divided among threads of the host, with synapses that are drawn there, stay whole.</summary>
    [Fact]
    public void ThreadsOfTheHostStepNothing()
    {
        var program = GpuProgram.CompileForHost(PtxTests.Kernels(Cases.Replace("connect a ->", "group twice = a, a[0..9]  connect twice ->", StringComparison.Ordinal).Replace("Cell[50]", "Cell[500]", StringComparison.Ordinal)), LlvmHost.Machine(null));
        using var one = program.Create(7, new SimulationOptions());
        using var four = program.Create(7, new SimulationOptions { Threads = 4 });

        Assert.Equal(Events(one), Events(four));
        Assert.Equal(States(one), States(four));
    }

    /// <summary>Two networks that are waited for in each batch: what runs is one launch for both, and what comes out is what each alone gives.</summary>
    [Fact]
    public void CasesAreLaunchedTogether()
    {
        WatchedDevice? watched = null;
        var module = PtxTests.Kernels(Cases);
        var together = GpuProgram.CompileForHost(module, LlvmHost.Machine(null), device => watched = new WatchedDevice(device), Timeout.InfiniteTimeSpan, 2);
        var alone = GpuProgram.CompileForHost(module, LlvmHost.Machine(null));
        Simulation[] cases = [together.Create(7, new SimulationOptions()), together.Create(8, new SimulationOptions())];
        var events = new long[cases.Length];
        Parallel.For(0, cases.Length, new ParallelOptions { MaxDegreeOfParallelism = cases.Length }, n => events[n] = Events(cases[n]));

        Assert.NotNull(watched);
        Assert.Equal(4, watched.Batches.Count);
        Assert.All(watched.Batches, batch => Assert.All(batch, launch => Assert.Equal(2, launch.CaseCount)));
        for (var n = 0; n < cases.Length; n++)
        {
            using var other = alone.Create(7 + (uint)n, new SimulationOptions());
            Assert.Equal(Events(other), events[n]);
            Assert.Equal(States(other), States(cases[n]));
            cases[n].Dispose();
        }

        Assert.NotEqual(events[0], events[1]);
        Assert.Equal(0, watched.LeftBytes);
    }

    /// <summary>A failure belongs to all whose launches were one.</summary>
    [Fact]
    public void AFailureIsThatOfAllCases()
    {
        var device = new FailingDevice();
        var shared = new SharedDevice(() => device, Timeout.InfiniteTimeSpan, 2);
        DeviceLaunch[] batch = [new DeviceLaunch(1, 2, 3, 4, 5, 6, false, 1)];
        var failures = new Exception?[2];
        Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, n =>
        {
            using var lease = shared.Rent();
            failures[n] = Record.Exception(() => lease.Launch(batch, false));
        });

        Assert.All(failures, failure => Assert.Equal(DeviceError.Failed, Assert.IsType<DeviceException>(failure).Error));
    }

    private static long Events(Simulation simulation)
    {
        simulation.Run(1000);
        return simulation.SpikeCount(0);
    }

    private static double[] States(Simulation simulation) => [.. Enumerable.Range(0, 50).Select(cell => simulation.Populations[0].Get(0, cell))];
}
