using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Emulation;

/// <content>A step, entry after entry of the schedule.</content>
public sealed partial class MemoryCore
{
    private const int Graded = 1 << 5;
    private const int Continuous = 1 << 13;

    /// <summary>Does one step; false, and nothing, where a port has no end of its spikes in the input stream yet.</summary>
    public bool TryStep()
    {
        var entries = Entries();
        if (entries.Count(entry => entry[0] == 1) > _input.Count(word => (word & 0x8000) != 0))
        {
            return false;
        }

        var cycles = Shape.Timing.Step + (long)Shape.Timing.Entry * entries.Count;
        Array.Clear(_tileCycles);
        var start = _key;
        var hasArrived = false;
        foreach (var entry in entries)
        {
            switch (entry[0])
            {
                case 1:
                    cycles += TakePort(_lists[entry[1]]);
                    break;
                case 2:
                    if ((entry[3] & Graded) != 0)
                    {
                        // The tiles begin together.
                        cycles += _tileCycles.Max();
                        Array.Clear(_tileCycles);
                    }

                    Deliver(entry);
                    break;
                case 3:
                    RunRows(entry, start);
                    break;
                case 4:
                    RunIncoming(entry, start);
                    break;
                default:
                    if (!hasArrived)
                    {
                        Array.ForEach(_lists, list => list.Clear());
                        hasArrived = true;
                    }

                    cycles += RunCells(entry);
                    break;
            }
        }

        if (!hasArrived)
        {
            Array.ForEach(_lists, list => list.Clear());
        }

        Cycles += cycles + _tileCycles.Max();
        Steps++;
        return true;
    }

    private List<ushort[]> Entries()
    {
        var entries = new List<ushort[]>();
        for (var at = 0; at + ScheduleBuilder.EntryWords <= _schedule[0].Length && _schedule[0][at] is >= 1 and <= 5; at += ScheduleBuilder.EntryWords)
        {
            entries.Add(_schedule[0][at..(at + ScheduleBuilder.EntryWords)]);
        }

        return entries;
    }

    private int TakePort(List<int> list)
    {
        for (var word = _input.Dequeue(); (word & 0x8000) == 0; word = _input.Dequeue())
        {
            list.Add(word);
        }

        return list.Count;
    }

    private (int Start, int End) Row(int tile, int index)
    {
        return (At(index), At(index + 1));

        int At(int n)
        {
            n &= 0xFFFF;
            return Shape.AddressBits > 16 ? _rows[tile][2 * n] | _rows[tile][2 * n + 1] << 16 : _rows[tile][n];
        }
    }

    private void Deliver(ushort[] entry)
    {
        var flags = entry[3];
        var format = (RowFormat)(flags & 3);
        var isContinuous = (flags & Continuous) != 0;
        foreach (var source in isContinuous ? Enumerable.Range(entry[6], entry[7] - entry[6]) : _lists[entry[1]])
        {
            for (var tile = 0; tile < Shape.Tiles; tile++)
            {
                var (start, end) = Row(tile, entry[2] + source);
                var bits = 4 << ((flags >> 7) & 3);
                var perWord = format == RowFormat.Dense ? 16 / bits : 1;
                _tileCycles[tile] += TimingModel.Row + (end - start) * perWord;
                for (var lane = tile * Shape.Lanes; lane < (tile + 1) * Shape.Lanes; lane++)
                {
                    for (var n = start; n < end; n++)
                    {
                        for (var part = 0; part < perWord; part++)
                        {
                            DeliverWord(entry, lane, n, source, format, part, bits, (n - start) * perWord + part);
                        }
                    }
                }
            }
        }
    }

    private void DeliverWord(ushort[] entry, int lane, int address, int source, RowFormat format, int part, int bits, int place)
    {
        var flags = entry[3];
        var word = _words[lane][address];
        var isSigned = (flags & 4) != 0;
        var delayMask = Shape.Ring - 1;
        var slot = word & (Shape.Slots - 1);
        var delay = format is RowFormat.NarrowDelay or RowFormat.Wide ? (word >> Shape.SlotBits) & delayMask : 0;
        int weight;
        switch (format)
        {
            case RowFormat.Wide:
                weight = word >= NullWide ? 0 : (short)_variables[lane][address];
                break;
            case RowFormat.Dense:
                weight = Extend(word >> (part * bits), bits, isSigned);
                slot = entry[5] + place;
                break;
            default:
                var below = Shape.SlotBits + (format == RowFormat.NarrowDelay ? Shape.DelayBits : 0);
                weight = Extend(word >> below, 16 - below, isSigned);
                break;
        }

        if (weight == 0)
        {
            return;
        }

        long value = weight;
        if ((flags & Graded) != 0)
        {
            var payload = (short)_state[source % Shape.Width][(entry[4] & 15) * Shape.Slots + source / Shape.Width];
            value = Arithmetic.Round(value * payload, (entry[4] >> 8) & 31, 0, 0);
        }

        Add(lane, delay, (flags >> 10) & 7, slot, value << (2 * ((flags >> 3) & 3)));
    }

    private static int Extend(int value, int bits, bool isSigned) =>
        isSigned ? value << (32 - bits) >> (32 - bits) : value & ((1 << bits) - 1);

    private void Add(int lane, int delay, int receptor, int slot, long value)
    {
        var place = (int)((Steps + delay) & (Shape.Ring - 1));
        _accumulators[lane][(place * Shape.Receptors + receptor) * Shape.Slots + slot] += (uint)value;
    }

    private void RunRows(ushort[] entry, uint start)
    {
        foreach (var source in _lists[entry[1]])
        {
            for (var tile = 0; tile < Shape.Tiles; tile++)
            {
                var (first, end) = Row(tile, entry[2] + source);
                _tileCycles[tile] += ProgramCycles(entry[7], end - first);
                for (var lane = tile * Shape.Lanes; lane < (tile + 1) * Shape.Lanes; lane++)
                {
                    for (var n = first; n < end; n++)
                    {
                        var word = _words[lane][n];
                        if (word >= NullWide)
                        {
                            continue;
                        }

                        var slot = word & (Shape.Slots - 1);
                        Run(new Place(lane, slot, slot * Shape.Width + lane, n, (ushort)(entry[4] + source), source, word >> Shape.SlotBits, (entry[3] >> 10) & 7), entry[6], entry[7], start ^ (uint)entry[5] << 16);
                    }
                }
            }
        }
    }

    private void RunIncoming(ushort[] entry, uint start)
    {
        foreach (var group in _lists[entry[1]].GroupBy(gid => (Slot: gid / Shape.Width, Tile: gid % Shape.Width / Shape.Lanes)))
        {
            var (first, end) = Row(group.Key.Tile, entry[2] + group.Key.Slot);
            _tileCycles[group.Key.Tile] += ProgramCycles(entry[7], end - first);
            foreach (var gid in group)
            {
                var lane = gid % Shape.Width;
                for (var n = first; n < end; n++)
                {
                    if (_sources[lane][n] != NullSource)
                    {
                        Run(new Place(lane, group.Key.Slot, gid, _incoming[lane][n], _sources[lane][n], n - first, 0, 0), entry[6], entry[7], start ^ (uint)entry[5] << 16);
                    }
                }
            }
        }
    }

    private static long ProgramCycles(int instructions, int words) =>
        TimingModel.Row + (long)TimingModel.Strip * instructions * ((words + TimingModel.Strip - 1) / TimingModel.Strip);
}
