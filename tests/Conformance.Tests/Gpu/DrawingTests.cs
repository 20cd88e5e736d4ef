using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Execution;
using NeuroLang.Llvm.Gpu;
using NeuroLang.Llvm.Gpu.Building;
using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Runtime;

namespace NeuroLang.Conformance.Tests.Gpu;

/// <summary>Connections that a device draws have the synapses, in the order, that the host draws.</summary>
[RequiresLlvm]
public sealed class DrawingTests
{
    private const string Cells = """
        cell Leaky {
            param size = uniform(0, 1)
            param place = uniform(0, 100)
            state v = 0 mV
            input drive : mV
            v' = (drive - v) / 10 ms
            spike when v > 15 mV { v = 0 mV }
        }

        """;

    public static TheoryData<string> Drawn => new(
        "connect a -> b.v  weight 0.1 mV  by probability(0.2)",
        "connect a -> b.v  weight normal(0.1 mV, 0.05 mV)  delay uniform(0.1 ms, 3 ms)  by probability(0.2)",
        "connect a -> b.v  weight 0.1 mV  by probability(0.001)",
        "connect a -> b.v  weight 0.1 mV  by probability(1)  where i + j < 40",
        "connect a -> a.v  weight uniform(0 mV, 1 mV)  by all_to_all  no autapses",
        "connect a -> b.v  weight uniform(0 mV, 1 mV)  delay 0.3 ms  by all_to_all",
        "connect a -> a.v  weight uniform(0 mV, 1 mV)  delay uniform(0 ms, 2 ms)  by one_to_one",
        "connect a -> b.v  weight pre.size * post.size * 1 mV  by probability(exp(-abs(pre.place - post.place) / 20))",
        "connect a -> b.v  weight uniform(0 mV, 1 mV)  by indegree(25)",
        "connect a -> a.v  weight uniform(0 mV, 1 mV)  delay uniform(0 ms, 2 ms)  by indegree(60)  no autapses  no multapses",
        "connect a -> b.v  weight uniform(0 mV, 1 mV)  delay uniform(0 ms, 2 ms)  by outdegree(60)",
        "connect a -> a.v  weight uniform(0 mV, 1 mV)  by outdegree(60)  no autapses  no multapses",
        "connect a -> b.v  weight normal(0.1 mV, 0.05 mV)  delay uniform(0 ms, 2 ms)  by total(4000)",
        "connect a -> b.v  weight uniform(0 mV, 1 mV)  delay uniform(0 ms, 2 ms)  by poisson(0.7)  no multapses",
        "connect a -> b.v  weight uniform(0 mV, 1 mV)  by poisson(1.2)  where pre.size < post.size",
        "group both = a, b  group other = b, a  connect both -> other.v  weight uniform(0 mV, 1 mV)  delay uniform(0 ms, 2 ms)  by total(6000)",
        "connect a[10..59] -> b[5..99].v  weight uniform(0 mV, 1 mV)  by indegree(7)",
        "connect a -> b.v  weight uniform(0 mV, 1 mV)  by probability(0.3)  procedural",
        "group both = b, a  connect a -> both.v  weight uniform(0 mV, 1 mV)  delay uniform(0 ms, 2 ms)  by probability(0.3)  procedural",
        "group both = b, a  connect a -> both.v  weight uniform(0 mV, 1 mV)  by outdegree(20)  procedural",
        "connect a -> a.v  weight uniform(0 mV, 1 mV)  delay uniform(0 ms, 2 ms)  by outdegree(30)  no autapses  procedural",
        "connect a -> a.v  weight uniform(0 mV, 1 mV)  delay uniform(0 ms, 2 ms)  by total(3000)  no autapses",
        "connect a -> a.v  weight uniform(0 mV, 1 mV)  by total(3000)  no multapses",
        "connect a -> a.v  weight uniform(0 mV, 1 mV)  delay uniform(0 ms, 2 ms)  by total(3000)  no autapses  no multapses  where i + j > 20",
        "group some = a[7], a[3], a[50]  connect some -> b.v  weight uniform(0 mV, 1 mV)  by all_to_all  where j < 50",
        "group some = a[7], a[3..6], a[50]  group others = b[9], b[4..40], b[4]  connect some -> others.v  weight pre.size * post.size * 1 mV  delay uniform(0 ms, 2 ms)  by probability(0.3)",
        "group some = a[1..9], a[20..70]  connect some -> a.v  weight uniform(0 mV, 1 mV)  by outdegree(20)  no autapses  no multapses",
        "group some = a[70..79], a[3], a[20..40]  connect a -> some.v  weight uniform(0 mV, 1 mV)  by indegree(20)  no autapses  no multapses",
        "group some = a[70..79], a[3], a[20..40]  connect some -> some.v  weight uniform(0 mV, 1 mV)  by total(400)  no autapses  no multapses",
        "group some = a[70..79], a[20..40]  connect some -> b.v  weight uniform(0 mV, 1 mV)  by all_to_all",
        "group some = a[70..79], a[3], a[20..40]  connect some -> b.v  weight uniform(0 mV, 1 mV)  by probability(0.3)  procedural");

    [Theory]
    [MemberData(nameof(Drawn))]
    public void SynapsesAreThoseOfTheHost(string connection)
    {
        foreach (var precision in new[] { Precision.Float32, Precision.Float64 })
        {
            var module = Module(connection, precision);
            using var device = GpuProgram.CompileForHost(module, LlvmHost.Machine(null)).Create(7, new SimulationOptions());
            device.Build();
            using var host = LlvmProgram.Compile(module, LlvmHost.Machine(null)).Create(7, new SimulationOptions());
            host.Build();

            Assert.All(device.Projections[0].Blocks, block => Assert.IsType<DrawnSynapses>(block));
            var expected = Synapses(host);
            Assert.NotEmpty(expected);
            Assert.Equal(expected, Synapses(device));
            Assert.Equal(expected.Count, device.Projections[0].SynapseCount);
            Assert.Equal(host.Accumulators.Select(a => (a.Shift, a.Slots)), device.Accumulators.Select(a => (a.Shift, a.Slots)));
        }
    }

    /// <summary>Synapses are 4000 times 8 bytes; what `indegree` draws first is 4 bytes for each.</summary>
    [Theory]
    [InlineData("outdegree(50)", 30_000)]
    [InlineData("indegree(50)", 16_000)]
    public void TooLittleMemoryIsSaidBeforeItIsAllocated(string rule, long bytes)
    {
        WatchedDevice? watched = null;
        var module = Module("connect a -> b.v  weight uniform(0 mV, 1 mV)  delay uniform(0 ms, 2 ms)  by " + rule + "  called many", Precision.Float32);
        using (var simulation = GpuProgram.CompileForHost(module, LlvmHost.Machine(null), device => watched = new WatchedDevice(device, bytes), SharedDevice.Patience, 1).Create(7, new SimulationOptions()))
        {
            var exception = Assert.Throws<SimulationException>(simulation.Build);

            Assert.Equal(SimulationError.DeviceMemory, exception.Error);
            Assert.StartsWith("the synapses of connection 'many' need 0 MB of device memory, and 0 MB of ", exception.Message, StringComparison.Ordinal);
        }

        Assert.NotNull(watched);
        Assert.Equal(0, watched.LeftBytes);
    }

    [Fact]
    public void MemoryOfADrawingIsFreed()
    {
        WatchedDevice? watched = null;
        var module = Module("connect a -> b.v  weight uniform(0 mV, 1 mV)  by indegree(50)", Precision.Float32);
        using (var simulation = GpuProgram.CompileForHost(module, LlvmHost.Machine(null), device => watched = new WatchedDevice(device), SharedDevice.Patience, 1).Create(7, new SimulationOptions()))
        {
            simulation.Build();
            Assert.NotNull(watched);

            // An index of 2 bytes and a weight of 4 for each of the synapses, where rows begin, and a few words to launch kernels with.
            Assert.InRange(watched.LeftBytes, (5000 * 6) + (81 * 8), (5000 * 6) + (81 * 8) + 1000);
        }

        Assert.Equal(0, watched.LeftBytes);
    }

    /// <summary>The network is 10^10 synapses for the host's estimate, which are not in its memory, and says that the device has too little.</summary>
    [Fact]
    public void TheHostNeedsNoMemoryForWhatADeviceDraws()
    {
        var module = Module("connect a -> b.v  weight uniform(0 mV, 1 mV)  by total(10000000000)", Precision.Float32);
        using var simulation = GpuProgram.CompileForHost(module, LlvmHost.Machine(null), device => new WatchedDevice(device, 1 << 20), SharedDevice.Patience, 1).Create(7, new SimulationOptions { MemoryLimit = 1 << 20 });

        Assert.Equal(SimulationError.DeviceMemory, Assert.Throws<SimulationException>(simulation.Build).Error);
    }

    [Theory]
    [InlineData("connect a -> b.v  weight 1 mV  by table(\"pairs.csv\")")]
    [InlineData("group twice = a[3], a[1..4]  connect twice -> b.v  weight 1 mV  by all_to_all  where j < 50")]
    [InlineData("connect a -> b.v  weight 1 mV  by total(4500)  no multapses")]
    public void OtherConnectionsAreDrawnOnTheHost(string connection)
    {
        using var device = GpuProgram.CompileForHost(Module(connection, Precision.Float32), LlvmHost.Machine(null)).Create(7, new SimulationOptions());
        device.Build();

        Assert.All(device.Projections[0].Blocks, block => Assert.IsNotType<DrawnSynapses>(block));
    }

    private static List<(int, int, int, int, double, int)> Synapses(Simulation simulation) =>
        [.. simulation.Projections[0].Synapses().Select(s => (s.Pre.Index, s.PreCell, s.Post.Index, s.PostCell, s.Weight, s.DelaySteps))];

    private static IrModule Module(string connection, Precision precision) =>
        PtxTests.Kernels(Cells + $"circuit Net {{ step 0.1 ms  population a : Leaky[80]  population b : Leaky[100]  {connection} }}\nexperiment Run for Net {{ run 1 ms }}\n", precision, ("pairs.csv", "pre,post\n1,2\n3,4\n"));
}
