using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Images;
using NeuroLang.Fpga.Lockstep;

namespace NeuroLang.Fpga.Tests.Images;

public sealed class PackingTests
{
    [Theory]
    [InlineData("0 1 2 3", "0 1 2 3")]
    [InlineData("0 0 1 2", "0 1 2 0")]
    [InlineData("5 5 5", "5 - - 5 - - 5")]
    [InlineData("0 0 1 1 2", "0 1 2 0 1")]
    public void Equal_targets_are_kept_three_words_apart(string targets, string words)
    {
        var numbers = targets.Split(' ').Select(int.Parse).ToArray();
        var packed = new List<int>();
        RowPacker.Pack([.. Enumerable.Range(0, numbers.Length)], numbers, packed);
        Assert.Equal(words, string.Join(' ', packed.Select(n => n == RowPacker.Null ? "-" : $"{numbers[n]}")));
    }

    /// <summary>The ceiling is that of the project's goals: 20 bits a synapse for 4480 cells connected with p = 0.1.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void Synapses_of_a_large_network_take_at_most_20_bits(int lanes)
    {
        const int Cells = 4480;
        var random = new Random(3);
        var starts = new List<int> { 0 };
        var targets = new List<int>();
        for (var row = 0; row < Cells; row++)
        {
            targets.AddRange(Enumerable.Range(0, Cells).Where(_ => random.NextDouble() < 0.1));
            starts.Add(targets.Count);
        }

        var program = new BytecodeProgram(
            "large",
            100_000,
            16,
            1,
            [new Instruction { Op = Opcode.Addk, Source = OperandSource.AccumulatorClear }],
            [new BytecodePopulation("p", PopulationKind.Cells, Cells, 0, 1, [], [new BytecodeReceptor("i", 0, "")], false)],
            [],
            [new BytecodeProjection("c", 0, 0, 0, 4, false, 0, [.. starts], [.. targets], [.. new byte[targets.Count]], [new BytecodeVariable("w", 0, "", [.. Enumerable.Repeat((short)7, targets.Count)])])]);
        Assert.Null(BytecodeVerifier.Check(program));
        var shape = new CoreShape { Lanes = lanes, SlotBits = 12, Depth = 2_000_000, Rows = 5000, AddressBits = 21 };
        Assert.InRange(CoreImageBuilder.Build(program, shape).BitsPerSynapse(0), 16, 20);
    }

    [Fact]
    public void A_core_that_lacks_something_is_told_what()
    {
        var program = RandomProgram.Create(1, new ProgramOptions());
        var message = Assert.Throws<LoadException>(() => CoreImageBuilder.Build(program, new CoreShape { CodeDepth = 3 })).Message;
        Assert.Equal($"the program needs {program.Code.Length} instructions, the core has 3", message);
    }
}
