using NeuroLang.Compiler.Execution;
using NeuroLang.Fpga.Execution;
using NeuroLang.Fpga.Tests.Core;
using NeuroLang.Fpga.Verilator;

namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>examples/fpga/stdp_online: learning on the core is learning in float64, and the emulator's is the Verilog's.</summary>
public sealed class LearningExampleTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "examples", "fpga", "stdp_online");

    private static string Text => File.ReadAllText(Path.Combine(Folder, "stdp_online.nl"));

    /// <summary>All spikes are the same; a weight is off by less than 0.05 mV, the mean of a group by less than 0.005 mV, of 2 mV.</summary>
    [Fact]
    public void Learns_what_the_interpreter_learns()
    {
        var program = Fixture.Compile(Text, folder: Folder);
        using var own = Fixture.Run(program, Folder);
        using var reference = Fixture.Interpret(program, Folder);
        Assert.Equal(reference.Spikes(0).Steps, own.Spikes(0).Steps);
        Assert.Equal(reference.Spikes(0).Cells, own.Spikes(0).Cells);
        foreach (var (connection, lowest, highest) in new[] { (0, 1.6, 2.0), (1, 0.0, 0.4) })
        {
            var (learnt, expected) = (Weights(own, connection), Weights(reference, connection));
            Assert.InRange(learnt.Average(), lowest, highest);
            Assert.InRange(learnt.Average() - expected.Average(), -0.005, 0.005);
            Assert.All(learnt.Zip(expected), pair => Assert.InRange(pair.First - pair.Second, -0.05, 0.05));
        }
    }

    private static double[] Weights(ISimulation simulation, int connection) => simulation.Synapses(connection).Variables["w"];

    [RequiresVerilator]
    public sealed class OnVerilog
    {
        [Fact]
        public void The_Verilog_learns_the_same()
        {
            var program = Fixture.Compile(Text.Replace("run 10 s", "run 200 ms", StringComparison.Ordinal).Replace("    record v of cells every 1 ms\n", "", StringComparison.Ordinal), folder: Folder);
            using var emulated = Fixture.Run(program, Folder);
            var folder = Directory.CreateTempSubdirectory("neurolang-learning").FullName;
            try
            {
                using var verilated = program.On(VerilatedCore.Start(program.Result.Program, CoreShapes.For(program.Result.Program, 2), folder));
                Fixture.Run(program, verilated, Folder);
                Assert.NotEmpty(emulated.Spikes(0).Steps);
                Assert.Equal(emulated.Spikes(0).Steps, verilated.Spikes(0).Steps);
                Assert.Equal(emulated.Spikes(0).Cells, verilated.Spikes(0).Cells);
                Assert.Equal(Weights(emulated, 0), Weights(verilated, 0));
                Assert.Equal(Weights(emulated, 1), Weights(verilated, 1));
                Assert.NotEqual(program.Profile.Synapses[0].Variables["w"], Weights(emulated, 0));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
