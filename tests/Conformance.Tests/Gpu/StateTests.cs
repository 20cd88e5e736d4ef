using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Execution;
using NeuroLang.Llvm.Gpu;
using NeuroLang.Llvm.Gpu.Building;
using NeuroLang.Llvm.Gpu.Devices;
using NeuroLang.Runtime;

namespace NeuroLang.Conformance.Tests.Gpu;

/// <summary>Between two runs the state stays on the device: what is read or changed is copied, and the results are those of a network in the host's memory.</summary>
[RequiresLlvm]
public sealed class StateTests
{
    /// <summary>A small population that hosts look at beside a large one, whose state is 4 slots and 2 rings of 50 000 cells.</summary>
    private const string Program = """
        cell Cell {
            tunable param rest = 20 mV
            state v = uniform(0 mV, 15 mV)
            state a = 0 mV  state b = 0 mV
            input drive : mV/ms
            v' = (rest - v) / 10 ms + drive
            a' = (v - a) / 20 ms
            b' = (a - b) / 30 ms
            spike when v > 15 mV { v = 0 mV }
        }
        synapse Stdp {
            state w = 0.1 mV where w in 0 mV .. 1 mV
            on pre { send w  w += 0.01 mV }
            on post { w -= 0.005 mV }
        }
        circuit Net {
            step 0.1 ms
            population small : Cell[20]
            population large : Cell[50000]
            in current : mV/ms[20]
            in events : spikes[20]
            connect small -> large.v  weight 0.1 mV  delay uniform(0 ms, 2 ms)  by outdegree(50)
            connect large[0..999] -> small.v  weight 0.01 mV  delay 0.5 ms  by indegree(100)
            connect events -> large.v  weight uniform(0 mV, 1 mV)  delay uniform(0 ms, 1 ms)  by outdegree(100)
            connect events -> small.v  via Stdp  delay axonal uniform(0 ms, 1 ms)  by all_to_all
            connect current -> small.drive  by one_to_one
        }
        experiment Run for Net { run 1 ms }
        """;

    private static readonly Lazy<IrModule> Module = new(() => PtxTests.Kernels(Program, Precision.Float32));

    /// <summary>A state of 50 000 cells has a megabyte; a step with one slot of 20 cells, the numbers of events and the control block a few kilobytes.</summary>
    [Fact]
    public void WhatIsReadBetweenStepsIsCopiedAlone()
    {
        using var networks = new Pair();
        networks.Both(s => s.Run(10));
        var before = networks.Watched.CopiedBytes;
        for (var step = 0; step < 30; step++)
        {
            networks.Both(s => s.Run(1));
            networks.Compare("small", "v");
        }

        Assert.InRange((networks.Watched.CopiedBytes - before) / 30, 1, 20_000);
        networks.CompareAll();
        Assert.True(networks.Watched.CopiedBytes - before > 1_000_000, "the state is on the device");
    }

    [Fact]
    public void WhatIsFedBetweenStepsIsCopiedAlone()
    {
        using var networks = new Pair();
        networks.Both(s => s.Run(10));
        var before = networks.Watched.CopiedBytes;
        var values = new double[20];
        for (var step = 0; step < 30; step++)
        {
            Array.Fill(values, step % 7);
            networks.Both(s => s.Feed(s.Find("current").Index, values));
            networks.Both(s => s.FeedSpikes(s.Find("events").Index, [step % 20, 3, 19]));
            networks.Both(s => s.Run(1));
        }

        Assert.InRange((networks.Watched.CopiedBytes - before) / 30, 1, 20_000);
        networks.Both(s => s.Run(300));
        networks.CompareAll();
        Assert.All(networks.Device.Projections[2].Blocks, block => Assert.IsType<DrawnSynapses>(block));
        Assert.True(networks.Device.SpikeCount(networks.Device.Find("small").Index) > 0);
    }

    /// <summary>What is fed before the very first step comes of no step.</summary>
    [Fact]
    public void TheFirstBoundaryIsFed()
    {
        using var networks = new Pair();
        networks.Both(s => s.FeedSpikes(s.Find("events").Index, [0, 5, 19]));
        networks.Both(s => s.Run(1));
        networks.CompareAll();
        networks.Both(s => s.Run(20));
        networks.CompareAll();
    }

    /// <summary>Of a slot that is changed in one cell, the others are those of the device.</summary>
    [Fact]
    public void WhatHostsChangeIsTakenOver()
    {
        using var networks = new Pair();
        networks.Both(s => s.Run(100));
        networks.Both(s => s.Find("large").Set(s.Find("large").SlotIndex("v"), 17, 3));
        networks.Both(s =>
        {
            var table = s.Projections.SelectMany(p => p.Tables).First(t => t.SlotIndex("w") >= 0);
            table.Set(table.SlotIndex("w"), 7, 0.5);
        });
        networks.Both(s => s.Accumulators.First(a => a.Population.Name == "large").SetPending(0, new long[50_000]));
        networks.Both(s => s.Projections[0].IsEnabled = false);
        networks.Both(s => s.FeedSpikes(s.Find("events").Index, [0, 5, 19]));
        networks.Both(s => s.Run(100));
        networks.CompareAll();
    }

    /// <summary>The steps of a batch belong together: a run ends behind them, with the state of the boundary that it has come to, and goes on from there.</summary>
    [Fact]
    public void ARunThatIsCancelledCanGoOn()
    {
        using var networks = new Pair();
        using var cancellation = new CancellationTokenSource();
        networks.Watched.Launching = cancellation.Cancel;
        Assert.Throws<OperationCanceledException>(() => networks.Device.Run(1000, cancellation.Token));
        Assert.InRange(networks.Device.StepIndex, 1, 999);

        networks.Host.Run(networks.Device.StepIndex);
        networks.CompareAll();
        networks.Both(s => s.Run(100));
        networks.CompareAll();
    }

    [Fact]
    public void TheStateOfALostDeviceIsNotKnown()
    {
        using var networks = new Pair();
        var cells = networks.Device.Find("small");
        var v = cells.SlotIndex("v");
        var recorder = networks.Device.RecordState(cells.Index, v, [3]);
        networks.Device.Run(300);
        networks.Watched.Launching = () => networks.Watched.IsLost = true;
        var failure = Assert.Throws<SimulationException>(() => networks.Device.Run(300));
        networks.Watched.IsLost = false;

        Assert.Equal(SimulationError.DeviceFailed, failure.Error);
        Assert.Equal(300, recorder.SampleCount);
        Assert.Equal(double.NaN, cells.Get(v, 3));
    }

    [Fact]
    public void ADeviceThatIsLostWhileItIsReadSaysSo()
    {
        using var networks = new Pair();
        networks.Device.Run(300);
        networks.Watched.IsLost = true;
        var cells = networks.Device.Find("small");
        var v = cells.SlotIndex("v");

        Assert.Equal(SimulationError.DeviceFailed, Assert.Throws<SimulationException>(() => cells.Get(v, 3)).Error);
        Assert.Equal(double.NaN, cells.Get(v, 3));
        Assert.Throws<SimulationException>(() => networks.Device.Run(1));
    }

    /// <summary>Memory for the events of a batch grows with them; what was recorded before there was no more is kept.</summary>
    [Fact]
    public void MemoryThatIsUsedUpInTheMiddleOfARunIsSaid()
    {
        using var networks = new Pair();
        networks.Watched.IsFull = false;
        networks.Device.Starting(0);
        networks.Watched.IsFull = true;
        var failure = Assert.Throws<SimulationException>(() => networks.Device.Run(1000));

        Assert.Equal(SimulationError.DeviceMemory, failure.Error);
        Assert.Equal("nothing is left", failure.Message);
    }

    /// <summary>A network on a device and one in the host's memory.</summary>
    private sealed class Pair : IDisposable
    {
        private WatchedDevice? _watched;

        public Pair()
        {
            Device = GpuProgram.CompileForHost(Module.Value, LlvmHost.Machine(null), device => _watched = new WatchedDevice(device), SharedDevice.Patience, 1).Create(7, new SimulationOptions());
            Host = LlvmProgram.Compile(Module.Value, LlvmHost.Machine(null)).Create(7, new SimulationOptions());
            Both(s => s.Build());
        }

        public Simulation Device { get; }

        public Simulation Host { get; }

        public WatchedDevice Watched => _watched ?? throw new InvalidOperationException("There is no device.");

        public void Both(Action<Simulation> action)
        {
            action(Device);
            action(Host);
        }

        public void Compare(string population, string slot) => Assert.Equal(Values(Host.Find(population), slot), Values(Device.Find(population), slot));

        public void CompareAll()
        {
            Assert.Equal(Host.StepIndex, Device.StepIndex);
            Assert.Equal(Host.ExportState().Select(a => (a.Name, Sum(a.Bits))), Device.ExportState().Select(a => (a.Name, Sum(a.Bits))));
        }

        public void Dispose() => Both(s => s.Dispose());

        private static double[] Values(Population cells, string slot)
        {
            var values = new double[cells.Size];
            cells.CopyTo(cells.SlotIndex(slot), values);
            return values;
        }

        private static string Sum(long[] bits) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes<long>(bits)));
    }
}
