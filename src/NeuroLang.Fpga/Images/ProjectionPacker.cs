using System.Runtime.InteropServices;
using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Images;

/// <summary>Fills the memories of rows and synapses, projection after projection.</summary>
internal sealed partial class ProjectionPacker
{
    private const ushort NullWide = 0x8000;
    private const ushort NullSource = 0xFFFF;

    private readonly BytecodeProgram _program;
    private readonly CoreShape _shape;
    private readonly CellLayout _layout;
    private readonly List<int>[] _rows;
    private readonly List<ushort>[] _words;
    private readonly List<ushort>[][] _variables;
    private readonly List<ushort>[] _incoming;
    private readonly List<ushort>[] _sources;

    /// <summary>Starts with empty memories.</summary>
    public ProjectionPacker(BytecodeProgram program, CoreShape shape, CellLayout layout)
    {
        (_program, _shape, _layout) = (program, shape, layout);
        _rows = Many<int>(shape.Tiles);
        _words = Many<ushort>(shape.Width);
        _incoming = Many<ushort>(shape.Width);
        _sources = Many<ushort>(shape.Width);
        _variables = new List<ushort>[shape.Width][];
        for (var lane = 0; lane < shape.Width; lane++)
        {
            _variables[lane] = Many<ushort>(shape.SynapseVariables);
        }
    }

    /// <summary>R of each tile.</summary>
    public int[][] Rows => [.. _rows.Select(row => row.ToArray())];

    /// <summary>S of each lane.</summary>
    public ushort[][] Synapses => [.. _words.Select(words => words.ToArray())];

    /// <summary>Variables of synapses: of each lane, for each variable.</summary>
    public ushort[][][] Variables => [.. _variables.Select(lane => lane.Select(words => words.ToArray()).ToArray())];

    /// <summary>Incoming index of each lane.</summary>
    public ushort[][] Incoming => [.. _incoming.Select(words => words.ToArray())];

    /// <summary>Slots of replicas of each lane.</summary>
    public ushort[][] IncomingSources => [.. _sources.Select(words => words.ToArray())];

    /// <summary>Adds a projection.</summary>
    /// <exception cref="LoadException">There is no room, or the core lacks the format.</exception>
    public PackedProjection Pack(int index)
    {
        var projection = _program.Projections[index];
        var format = Choose(projection);
        var firstRow = _rows[0].Count;
        var lengths = Enumerable.Range(0, _shape.Tiles).Select(_ => new int[projection.RowStarts.Length - 1]).ToArray();
        var places = Enumerable.Range(0, _shape.Width).Select(_ => new Dictionary<int, int>()).ToArray();
        var targets = ImmutableCollectionsMarshal.AsArray(projection.Targets)!;
        var least = format == RowFormat.Dense ? [] : LeastLengths(projection, targets);
        for (var tile = 0; tile < _shape.Tiles; tile++)
        {
            for (var row = 0; row < lengths[tile].Length; row++)
            {
                _rows[tile].Add(_words[tile * _shape.Lanes].Count);
                lengths[tile][row] = format == RowFormat.Dense ? PackDense(projection, tile, row) : PackRow(projection, format, tile, row, targets, places, least.Length == 0 ? 0 : least[row]);
            }

            _rows[tile].Add(_words[tile * _shape.Lanes].Count);
        }

        ShapeCheck.Fits(_words.Max(words => words.Count), Math.Min(_shape.Depth, projection.Post is null ? 1 << _shape.AddressBits : ushort.MaxValue), "words of synapse memory in each lane");
        var firstIncoming = _rows[0].Count;
        var incoming = projection.Post is null ? [] : PackIncoming(projection, places);
        for (var tile = 0; tile < _shape.Tiles; tile++)
        {
            ShapeCheck.Fits(_rows[tile].Count, _shape.Rows, "words of row memory");
            ShapeCheck.Fits(_incoming[tile * _shape.Lanes].Count, _shape.Incoming, "words of incoming index in each lane");
        }

        return new PackedProjection
        {
            Format = format,
            RowLengths = lengths,
            IncomingLengths = incoming,
            FirstRow = firstRow,
            FirstIncoming = firstIncoming,
            Places = places,
        };
    }

    private RowFormat Choose(BytecodeProjection projection)
    {
        if (projection.IsDense && (_shape.Features & CoreFeatures.Dense) != 0)
        {
            return RowFormat.Dense;
        }

        var plastic = projection.Pre is not null || projection.Post is not null;
        var weights = projection.Variables[0].Values;
        var least = weights.DefaultIfEmpty().Min();
        var most = weights.DefaultIfEmpty().Max();
        if (!plastic && projection.Delays.All(delay => delay == 0) && Fits(16 - _shape.SlotBits))
        {
            return RowFormat.Narrow;
        }

        if (!plastic && Fits(16 - _shape.SlotBits - _shape.DelayBits))
        {
            return RowFormat.NarrowDelay;
        }

        if (!plastic && (_shape.Features & CoreFeatures.Wide) == 0)
        {
            throw new LoadException($"weights of {projection.Name} from {least} to {most} do not fit the core's synapse words, and it has no wide ones");
        }

        ShapeCheck.Fits(_shape.SlotBits + _shape.DelayBits, 15, "bits of slot and delay");
        return RowFormat.Wide;

        bool Fits(int bits) => bits > 0 && (projection.IsSigned ? least >= -(1 << (bits - 1)) && most < 1 << (bits - 1) : most < 1 << bits);
    }

    private static List<T>[] Many<T>(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<T>())];
}
