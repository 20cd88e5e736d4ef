using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Images;

/// <content>Words of rows and of the incoming index.</content>
internal sealed partial class ProjectionPacker
{
    /// <summary>Rows of graded projections are as long in all tiles, which deliver them together; empty for others.</summary>
    private int[] LeastLengths(BytecodeProjection projection, int[] targets) => projection.PayloadVariable is null || _shape.Tiles == 1
        ? []
        : [.. Enumerable.Range(0, projection.RowStarts.Length - 1).Select(row => Enumerable.Range(0, _shape.Tiles).Max(tile => Order(projection, tile, row, targets).Max(lane => lane.Count)))];

    /// <summary>The synapses of a row in each lane of a tile, in the order of their words.</summary>
    private List<int>[] Order(BytecodeProjection projection, int tile, int row, int[] targets)
    {
        var lanes = new List<int>[_shape.Lanes];
        for (var lane = 0; lane < _shape.Lanes; lane++)
        {
            var here = new List<int>();
            for (var n = projection.RowStarts[row]; n < projection.RowStarts[row + 1]; n++)
            {
                if (_layout.Lives(projection.Target, targets[n], tile * _shape.Lanes + lane))
                {
                    here.Add(n);
                }
            }

            lanes[lane] = [];
            RowPacker.Pack(here, targets, lanes[lane]);
        }

        return lanes;
    }

    private int PackRow(BytecodeProjection projection, RowFormat format, int tile, int row, int[] targets, Dictionary<int, int>[] places, int least)
    {
        var start = _words[tile * _shape.Lanes].Count;
        var lanes = Order(projection, tile, row, targets);
        var length = Math.Max(least, lanes.Max(lane => lane.Count));
        for (var l = 0; l < _shape.Lanes; l++)
        {
            var lane = tile * _shape.Lanes + l;
            for (var n = 0; n < length; n++)
            {
                var synapse = n < lanes[l].Count ? lanes[l][n] : RowPacker.Null;
                if (synapse != RowPacker.Null)
                {
                    places[lane][synapse] = start + n;
                }

                _words[lane].Add(Word(projection, format, synapse));
                AddVariables(projection, format, lane, synapse);
            }
        }

        return length;
    }

    private ushort Word(BytecodeProjection projection, RowFormat format, int synapse)
    {
        if (synapse == RowPacker.Null)
        {
            return format == RowFormat.Wide ? NullWide : (ushort)0;
        }

        var slot = _layout.Slot(projection.Target, projection.Targets[synapse]);
        var weight = projection.Variables[0].Values[synapse];
        var delay = projection.Delays[synapse] << _shape.SlotBits;
        return (ushort)(format switch
        {
            RowFormat.Narrow => weight << _shape.SlotBits | slot,
            RowFormat.NarrowDelay => weight << (_shape.SlotBits + _shape.DelayBits) | delay | slot,
            _ => delay | slot,
        });
    }

    /// <summary>Variables have the addresses of the words, so those of narrow rows leave a gap where something follows.</summary>
    private void AddVariables(BytecodeProjection projection, RowFormat format, int lane, int synapse)
    {
        if (format != RowFormat.Wide)
        {
            return;
        }

        var address = _words[lane].Count - 1;
        for (var v = 0; v < projection.Variables.Length; v++)
        {
            var words = _variables[lane][v];
            while (words.Count < address)
            {
                words.Add(0);
            }

            words.Add(synapse == RowPacker.Null ? (ushort)0 : (ushort)projection.Variables[v].Values[synapse]);
        }
    }

    private int PackDense(BytecodeProjection projection, int tile, int row)
    {
        var perWord = 16 / projection.WeightBits;
        var mask = (1 << projection.WeightBits) - 1;
        var slots = _layout.SlotsOf(projection.Target);
        var words = (slots + perWord - 1) / perWord;
        for (var l = 0; l < _shape.Lanes; l++)
        {
            var lane = tile * _shape.Lanes + l;
            var packed = new ushort[words];
            for (var n = projection.RowStarts[row]; n < projection.RowStarts[row + 1]; n++)
            {
                var cell = projection.Targets[n];
                if (_layout.Lives(projection.Target, cell, lane))
                {
                    var slot = _layout.Slot(projection.Target, cell) - _layout.Base(projection.Target);
                    packed[slot / perWord] |= (ushort)((projection.Variables[0].Values[n] & mask) << (slot % perWord * projection.WeightBits));
                }
            }

            _words[lane].AddRange(packed);
        }

        return words * perWord;
    }

    private int[][] PackIncoming(BytecodeProjection projection, Dictionary<int, int>[] places)
    {
        var slots = _layout.SlotsOf(projection.Target);
        var lengths = new int[_shape.Tiles][];
        var bySlot = Incomings(projection, slots);
        for (var tile = 0; tile < _shape.Tiles; tile++)
        {
            lengths[tile] = new int[slots];
            for (var slot = 0; slot < slots; slot++)
            {
                _rows[tile].Add(_incoming[tile * _shape.Lanes].Count);
                var length = Enumerable.Range(tile * _shape.Lanes, _shape.Lanes).Max(lane => bySlot[lane][slot].Count);
                lengths[tile][slot] = length;
                for (var l = 0; l < _shape.Lanes; l++)
                {
                    var lane = tile * _shape.Lanes + l;
                    for (var n = 0; n < length; n++)
                    {
                        var isThere = n < bySlot[lane][slot].Count;
                        var (synapse, source) = isThere ? bySlot[lane][slot][n] : default;
                        _incoming[lane].Add(isThere ? (ushort)places[lane][synapse] : (ushort)0);
                        _sources[lane].Add(!isThere ? NullSource : projection.Replica is { } replica ? (ushort)_layout.Slot(replica, source) : (ushort)0);
                    }
                }
            }

            _rows[tile].Add(_incoming[tile * _shape.Lanes].Count);
        }

        return lengths;
    }

    private List<(int Synapse, int Source)>[][] Incomings(BytecodeProjection projection, int slots)
    {
        var bySlot = new List<(int, int)>[_shape.Width][];
        for (var lane = 0; lane < _shape.Width; lane++)
        {
            bySlot[lane] = Many<(int, int)>(slots);
        }

        for (var row = 0; row + 1 < projection.RowStarts.Length; row++)
        {
            for (var n = projection.RowStarts[row]; n < projection.RowStarts[row + 1]; n++)
            {
                var gid = _layout.First(projection.Target) + projection.Targets[n];
                bySlot[gid % _shape.Width][gid / _shape.Width - _layout.Base(projection.Target)].Add((n, row));
            }
        }

        return bySlot;
    }
}
