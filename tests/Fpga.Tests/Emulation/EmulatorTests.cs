using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Emulation;
using NeuroLang.Fpga.Images;
using NeuroLang.Fpga.Lockstep;

namespace NeuroLang.Fpga.Tests.Emulation;

/// <summary>The emulator in vectors against the plain one, on random programs.</summary>
public sealed class EmulatorTests
{
    private const int Steps = 30;

    public static TheoryData<int, int, int> Cores => new() { { 1, 1, 1 }, { 2, 1, 1000 }, { 4, 2, 2000 }, { 8, 1, 3000 }, { 8, 2, 4000 } };

    [Theory]
    [MemberData(nameof(Cores))]
    public void Random_programs_give_the_same(int lanes, int tiles, int first)
    {
        for (var seed = first; seed < first + 60; seed++)
        {
            var isLarge = seed % 10 == 0;
            var options = new ProgramOptions
            {
                SynapseVariables = 1 + seed % 3,
                Tiles = tiles,
                AccumulatorBits = 16 + seed % 17,
                MostCells = isLarge ? 700 : 60,
                Features = isLarge ? (CoreFeatures)127 & ~CoreFeatures.Dense : (CoreFeatures)127,
            };
            var program = RandomProgram.Create(seed, options);
            Assert.Null(BytecodeVerifier.Check(program));
            var shape = new CoreShape { Lanes = lanes, Tiles = tiles, SlotBits = 12, DelayBits = 3, SynapseVariables = 3, AccumulatorBits = options.AccumulatorBits, Depth = 65536, Rows = 65536, Incoming = 1 << 18 };
            Compare(CoreImageBuilder.Build(program, shape), seed);
        }
    }

    /// <summary>What is written into memories is all that a core needs: one that knows memories alone gives the same.</summary>
    [Theory]
    [MemberData(nameof(Cores))]
    public void Images_give_the_same(int lanes, int tiles, int first)
    {
        for (var seed = first + 500; seed < first + 530; seed++)
        {
            var program = RandomProgram.Create(seed, new ProgramOptions { SynapseVariables = 2, AccumulatorBits = 20, Tiles = tiles });
            var shape = new CoreShape { Lanes = lanes, Tiles = tiles, SlotBits = 9, SynapseVariables = 2, AccumulatorBits = 20, Rows = 4096, AddressBits = 16 + seed % 2 };
            var image = CoreImageBuilder.Build(program, shape);
            var core = new MemoryCore(shape);
            foreach (var block in image.Blocks())
            {
                for (var n = 0; n < block.Words.Length; n++)
                {
                    Assert.True(core.Write(block.Space, block.Unit, block.Address + n, block.Words[n]), $"{block.Space} {block.Address + n}");
                }
            }

            Compare(image, core, seed);
        }
    }

    private static void Compare(CoreImage image, MemoryCore core, int seed)
    {
        var program = image.Program;
        var plain = new ReferenceEmulator(image);
        for (var step = 0; step < Steps; step++)
        {
            var inputs = RandomProgram.Inputs(program, seed, step);
            foreach (var word in inputs.SelectMany(channels => channels.Append(0x8000)))
            {
                core.Input.Enqueue((ushort)word);
            }

            plain.Step(inputs);
            Assert.True(core.TryStep());
            Assert.Equal(plain.Cycles, core.Cycles);
            Assert.Equal(plain.Flags, core.Flags);
            var reported = Enumerable.Range(0, program.Populations.Length).Where(p => program.Populations[p].IsReported).SelectMany(p => plain.Spikes(p).Select(cell => (ushort)(image.Layout.First(p) + cell))).ToArray();
            Assert.Equal(reported.Length > 0 ? [(ushort)(0x8000 | step + 1), .. reported] : [], core.Output);
            core.Output.Clear();
            for (var p = 0; p < program.Populations.Length; p++)
            {
                for (var v = 0; v < program.Populations[p].Variables.Length; v++)
                {
                    Assert.Equal(plain.State(p, v), Read(image, core, p, v));
                }
            }
        }
    }

    private static short[] Read(CoreImage image, MemoryCore core, int population, int variable)
    {
        var values = new short[image.Program.Populations[population].Count];
        for (var cell = 0; cell < values.Length; cell++)
        {
            var lane = Enumerable.Range(0, image.Shape.Width).First(lane => image.Layout.Lives(population, cell, lane));
            Assert.True(core.Read(MemorySpace.State, lane, variable * image.Shape.Slots + image.Layout.Slot(population, cell), out var word));
            values[cell] = (short)word;
        }

        return values;
    }

    private static void Compare(CoreImage image, int seed)
    {
        var program = image.Program;
        var fast = new Emulator(image);
        var plain = new ReferenceEmulator(image);
        for (var step = 0; step < Steps; step++)
        {
            var inputs = RandomProgram.Inputs(program, seed, step);
            fast.Step(inputs);
            plain.Step(inputs);
            for (var p = 0; p < program.Populations.Length; p++)
            {
                Assert.Equal(plain.Spikes(p), fast.Spikes(p));
                for (var v = 0; v < program.Populations[p].Variables.Length; v++)
                {
                    Assert.True(fast.State(p, v).SequenceEqual(plain.State(p, v).ToArray()), $"seed {seed} step {step} population {p} variable {v}");
                }
            }

            Assert.Equal(plain.Cycles, fast.Cycles);
            Assert.Equal(plain.Flags, fast.Flags);
        }

        for (var n = 0; n < program.Projections.Length; n++)
        {
            for (var v = 0; v < program.Projections[n].Variables.Length; v++)
            {
                Assert.True(fast.Synapses(n, v).SequenceEqual(plain.Synapses(n, v).ToArray()), $"seed {seed} projection {n} variable {v}");
            }
        }
    }
}
