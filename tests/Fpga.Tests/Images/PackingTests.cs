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

    [Theory]
    [InlineData(1, true, true, null)]
    [InlineData(2, true, true, null)]
    [InlineData(1, false, true, null)]
    [InlineData(2, false, true, "the spikes of c carry a value, which only cores of one tile deliver")]
    [InlineData(1, true, false, "the program needs graded projections, which the core does not have")]
    public void Graded_spikes_need_a_core_of_one_tile(int tiles, bool isContinuous, bool isThere, string? message)
    {
        var shape = new CoreShape { Tiles = tiles, Features = isThere ? (CoreFeatures)127 : (CoreFeatures)127 & ~CoreFeatures.Graded };
        var program = Graded(p => p with { IsContinuous = isContinuous });
        Assert.Null(BytecodeVerifier.Check(program));
        Assert.Equal(message, Record.Exception(() => CoreImageBuilder.Build(program, shape))?.Message);
    }

    /// <summary>Without dense rows in the core the same projection has words with targets.</summary>
    [Theory]
    [InlineData(true, 8)]
    [InlineData(false, 32)]
    public void A_dense_projection_is_packed_as_the_core_has_it(bool isThere, int words)
    {
        var program = Graded(p => p with { IsDense = true });
        Assert.Null(BytecodeVerifier.Check(program));
        var image = CoreImageBuilder.Build(program, new CoreShape { Features = isThere ? (CoreFeatures)127 : (CoreFeatures)127 & ~CoreFeatures.Dense });
        Assert.Equal(words, image.Synapses[0].Length);
    }

    [Fact]
    public void A_shift_of_graded_weights_and_rows_in_every_step_without_a_grade_break_a_rule()
    {
        Assert.Contains("weight shift of 0", BytecodeVerifier.Check(Graded(p => p with { WeightShift = 2 })), StringComparison.Ordinal);
        Assert.Contains("a continuous one is graded", BytecodeVerifier.Check(Graded(p => p with { PayloadVariable = null, PayloadShift = 0, IsContinuous = true })), StringComparison.Ordinal);
    }

    /// <summary>Two cells that are joined with sixteen by weights of 4 bits.</summary>
    private static BytecodeProgram Graded(Func<BytecodeProjection, BytecodeProjection> change) => new(
        "graded",
        100_000,
        16,
        1,
        [new Instruction { Op = Opcode.Spkk }, new Instruction { Op = Opcode.Addk, Source = OperandSource.AccumulatorClear }],
        [
            new BytecodePopulation("from", PopulationKind.Cells, 2, 0, 1, [new BytecodeVariable("r", 0, "", [5, -5])], [], false),
            new BytecodePopulation("to", PopulationKind.Cells, 16, 1, 1, [], [new BytecodeReceptor("i", 0, "")], false),
        ],
        [],
        [change(new BytecodeProjection("c", 0, 1, 0, 4, false, 0, [0, 16, 32], [.. Enumerable.Range(0, 32).Select(n => n % 16)], [.. new byte[32]], [new BytecodeVariable("w", 0, "", [.. Enumerable.Range(0, 32).Select(n => (short)(n % 15 + 1))])]) { PayloadVariable = 0, PayloadShift = 1 })]);
}
