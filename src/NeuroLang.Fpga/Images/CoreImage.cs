using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Images;

/// <summary>A program laid out for a core: what the loader writes into its memories. It never changes once it is made.</summary>
public sealed class CoreImage
{
    /// <summary>The program.</summary>
    public required BytecodeProgram Program { get; init; }

    /// <summary>The core.</summary>
    public required CoreShape Shape { get; init; }

    /// <summary>Where cells live.</summary>
    public required CellLayout Layout { get; init; }

    internal ushort[] Code { get; init; } = [];

    internal ushort[] Tables { get; init; } = [];

    internal ushort[] Schedule { get; init; } = [];

    internal ushort[][] State { get; init; } = [];

    internal int[][] Rows { get; init; } = [];

    internal ushort[][] Synapses { get; init; } = [];

    internal ushort[][][] SynapseVariables { get; init; } = [];

    internal ushort[][] Incoming { get; init; } = [];

    internal ushort[][] IncomingSources { get; init; } = [];

    internal PackedProjection[] Projections { get; init; } = [];

    /// <summary>Bits of synapse memory for each synapse of a projection: what its rows take in all lanes, with their entries in the row memory.</summary>
    public double BitsPerSynapse(int projection)
    {
        var packed = Projections[projection];
        var synapses = Program.Projections[projection].Targets.Length;
        var words = packed.RowLengths.Sum(tile => tile.Sum(length => (long)length));
        var width = packed.Format switch
        {
            RowFormat.Dense => Program.Projections[projection].WeightBits,
            RowFormat.Wide => 16 + 16 * Program.Projections[projection].Variables.Length,
            _ => 16,
        };
        var rows = (long)(packed.RowLengths[0].Length + 1) * Shape.AddressBits * Shape.Tiles;
        return synapses == 0 ? 0 : ((double)words * width * Shape.Lanes + rows) / synapses;
    }

    /// <summary>Everything that has to be written before the first step, in order.</summary>
    public IEnumerable<MemoryBlock> Blocks()
    {
        for (var tile = 0; tile < Shape.Tiles; tile++)
        {
            yield return new(MemorySpace.Code, tile, 0, Code);
            yield return new(MemorySpace.Tables, tile, 0, Tables);
            yield return new(MemorySpace.Rows, tile, 0, RowWords(Rows[tile]));
            yield return new(MemorySpace.Schedule, tile, 0, Schedule);
        }

        for (var lane = 0; lane < Shape.Width; lane++)
        {
            for (var variable = 0; variable * Shape.Slots < State[lane].Length; variable++)
            {
                yield return new(MemorySpace.State, lane, variable * Shape.Slots, State[lane][(variable * Shape.Slots)..(variable * Shape.Slots + Layout.Slots)]);
            }

            yield return new(MemorySpace.Synapses, lane, 0, Synapses[lane]);
            for (var variable = 0; variable < SynapseVariables[lane].Length; variable++)
            {
                yield return new(MemorySpace.SynapseVariables, lane, variable * Shape.Depth, SynapseVariables[lane][variable]);
            }

            yield return new(MemorySpace.Incoming, lane, 0, Incoming[lane]);
            yield return new(MemorySpace.IncomingSources, lane, 0, IncomingSources[lane]);
            for (var place = 0; place < Shape.Ring * Shape.Receptors; place++)
            {
                yield return new(MemorySpace.Accumulators, lane, place * Shape.Slots, new ushort[Layout.Slots]);
            }
        }

        var total = Program.Populations.Sum(population => population.Length);
        yield return new(MemorySpace.Registers, 0, 0, [(ushort)Program.SeedKey, (ushort)(Program.SeedKey >> 16), (ushort)total, 0, 0, 0]);
    }

    private ushort[] RowWords(int[] rows) =>
        Shape.AddressBits <= 16 ? [.. rows.Select(row => (ushort)row)] : [.. rows.SelectMany(row => new[] { (ushort)row, (ushort)(row >> 16) })];
}
