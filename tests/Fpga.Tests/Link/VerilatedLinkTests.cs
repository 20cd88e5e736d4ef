using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Emulation;
using NeuroLang.Fpga.Images;
using NeuroLang.Fpga.Lockstep;
using NeuroLang.Fpga.Tests.Core;
using NeuroLang.Fpga.Verilator;

namespace NeuroLang.Fpga.Tests.Link;

/// <summary>Programs over the host link of the Verilog core, beside the emulator: the link's own program in front of the bytes.</summary>
[RequiresVerilator]
public sealed class VerilatedLinkTests
{
    private const CoreFeatures Features = CoreFeatures.Random | CoreFeatures.BitOperations | CoreFeatures.Plastic | CoreFeatures.Wide | CoreFeatures.Ports | CoreFeatures.Dense | CoreFeatures.Graded;
    private const int Steps = 10;

    [Fact]
    public void The_core_does_the_same_behind_its_link()
    {
        var folder = Directory.CreateTempSubdirectory("neurolang-served").FullName;
        try
        {
            // One with a port and with dense and graded rows, and one that learns.
            var programs = Enumerable.Range(1, 200).Select(seed => (Seed: seed, Program: RandomProgram.Create(seed, new ProgramOptions { Features = Features }))).ToArray();
            var chosen = new[] { programs.First(p => Has(p.Program, PopulationKind.Port) && p.Program.Projections.Any(c => c.IsDense) && p.Program.Projections.Any(c => c.PayloadVariable is not null)), programs.First(p => p.Program.Projections.Any(c => c.Post is not null)) };
            foreach (var (seed, program) in chosen)
            {
                Compare(seed, program, folder);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(int seed, BytecodeProgram program, string folder)
    {
        using var core = VerilatedCore.Start(program, new CoreShape { Lanes = 2, Features = Features, AddressBits = 14 }, folder);
        var emulator = new Emulator(core.Image);
        for (var step = 0; step < Steps; step++)
        {
            var inputs = RandomProgram.Inputs(program, seed, step);
            emulator.Step(inputs);
            core.Step(inputs);
            Assert.Equal((emulator.Cycles, emulator.Flags), (core.Cycles, core.Flags));
            for (var p = 0; p < program.Populations.Length; p++)
            {
                if (program.Populations[p].IsReported)
                {
                    Assert.Equal(emulator.Spikes(p), core.Spikes(p));
                }

                for (var v = 0; v < program.Populations[p].Variables.Length; v++)
                {
                    Assert.Equal(emulator.State(p, v).ToArray(), core.State(p, v).ToArray());
                }
            }
        }
    }

    private static bool Has(BytecodeProgram program, PopulationKind kind) => program.Populations.Any(p => p.Kind == kind);
}
