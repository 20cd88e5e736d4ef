using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Emulation;

/// <content>Programs of cells and of synapses.</content>
public sealed partial class MemoryCore
{
    private long RunCells(ushort[] entry)
    {
        var isReplicated = (entry[3] & 1) != 0;
        var list = _lists[entry[1]];
        var slots = isReplicated ? entry[2] - entry[4] : (entry[2] + Shape.Width - 1) / Shape.Width - entry[4];
        for (var n = 0; n < slots; n++)
        {
            for (var lane = 0; lane < Shape.Width; lane++)
            {
                var slot = entry[4] + n;
                var gid = slot * Shape.Width + lane;
                if ((isReplicated ? slot : gid) < entry[2])
                {
                    Run(new Place(lane, slot, isReplicated ? n : gid, -1, 0, 0, 0, 0), entry[6], entry[7], _key, list);
                }
            }
        }

        for (var n = 0; n < entry[7]; n++)
        {
            _key = Arithmetic.NextKey(_key);
        }

        if ((entry[3] & 2) != 0)
        {
            Report(list);
        }

        var cycles = Shape.Timing.Cells + (long)TimingModel.Strip * entry[5] * entry[7];
        if (Shape.Tiles > 1 && !isReplicated)
        {
            var most = Enumerable.Range(0, Shape.Tiles).Max(tile => list.Where(gid => gid % Shape.Width / Shape.Lanes == tile).Select(gid => gid / Shape.Width).Distinct().Count());
            cycles += (Shape.Tiles - 1) * (long)(most + Shape.Timing.Ring);
        }

        return cycles;
    }

    private void Report(List<int> spikes)
    {
        if (spikes.Count > 0 && _reported != Steps)
        {
            _output.Enqueue((ushort)(0x8000 | (Steps + 1) & 0x7FFF));
            _reported = Steps;
        }

        foreach (var gid in spikes)
        {
            _output.Enqueue((ushort)gid);
        }
    }

    private void Run(Place place, int first, int length, uint key, List<int>? spikes = null)
    {
        var tile = place.Lane / Shape.Lanes;
        var registers = new short[16];
        var predicates = new[] { true, false, false, false };
        var index = place.Synapse >= 0 ? Arithmetic.SynapseIndex(place.Number, place.Order) : (ushort)place.Number;
        for (var n = first; n < first + length; n++)
        {
            var i = Instruction.Decode((uint)(_code[tile][3 * n] | _code[tile][3 * n + 1] << 16), (short)_code[tile][3 * n + 2]);
            var a = FirstOperand(i, place, registers);
            var at = i.Op == Opcode.Luti ? 512 * i.Constant + 2 * ((a + 32768) >> 8) : 0;
            var operands = new Operands
            {
                A = a,
                B = registers[i.Rb],
                C = OpcodeTraits.ReadsC(i.Op) ? registers[i.Constant] : (short)0,
                Base = i.Op == Opcode.Luti ? (short)_tables[tile][at] : (short)0,
                Slope = i.Op == Opcode.Luti ? (short)_tables[tile][at + 1] : (short)0,
                Guard = predicates[i.Guard] ^ i.GuardNegated,
                Random = Arithmetic.Hash(key, index),
            };
            var result = Datapath.Evaluate(i, operands, ref _flags, out var predicate);
            if (OpcodeTraits.WritesPredicate(i.Op) && i.Predicate != 0)
            {
                predicates[i.Predicate] = predicate;
            }

            if (OpcodeTraits.Spikes(i.Op) && predicate)
            {
                spikes?.Add(place.Number);
            }

            if (i.Op == Opcode.Send)
            {
                Add(place.Lane, place.Delay, place.Receptor, place.Slot, result);
            }

            registers[i.Rd] = i.Rd == 0 ? (short)0 : result;
            if (i.Stores && place.Synapse >= 0)
            {
                _variables[place.Lane][i.Variable * Shape.Depth + place.Synapse] = (ushort)result;
            }
            else if (i.Stores)
            {
                _state[place.Lane][i.Variable * Shape.Slots + place.Slot] = (ushort)result;
            }

            key = Arithmetic.NextKey(key);
        }
    }

    private short FirstOperand(in Instruction i, Place place, short[] registers)
    {
        var state = _state[place.Lane];
        switch (i.Op)
        {
            case Opcode.Rnd:
                return 0;
            case Opcode.Step:
                return (short)Steps;
            case Opcode.Ldsr:
                return (short)state[i.Ra * Shape.Slots + (ushort)i.Constant];
        }

        switch (i.Source)
        {
            case OperandSource.Register:
                return registers[i.Ra];
            case OperandSource.State:
                return (short)state[i.Ra * Shape.Slots + place.Slot];
        }

        if (place.Synapse >= 0)
        {
            return (short)(i.Source == OperandSource.Synapse ? _variables[place.Lane][i.Ra * Shape.Depth + place.Synapse] : state[i.Ra * Shape.Slots + place.Replica]);
        }

        ref var sum = ref _accumulators[place.Lane][((Steps & (Shape.Ring - 1)) * Shape.Receptors + i.Ra) * Shape.Slots + place.Slot];
        var value = Datapath.Read(sum, Shape.AccumulatorBits, ref _flags);
        sum = i.Source == OperandSource.AccumulatorClear ? 0 : sum;
        return value;
    }

    /// <summary>What a program runs for.</summary>
    /// <param name="Lane">The lane, counted through all tiles.</param>
    /// <param name="Slot">Slot of the cell, or of the postsynaptic one.</param>
    /// <param name="Number">Its number, for random bits and spike lists.</param>
    /// <param name="Synapse">Address of the synapse; −1 for cells.</param>
    /// <param name="Replica">Slot of the presynaptic cell's replica.</param>
    /// <param name="Order">Second part of the index of random bits.</param>
    /// <param name="Delay">Delay of the synapse.</param>
    /// <param name="Receptor">Receptor that it sends to.</param>
    private sealed record Place(int Lane, int Slot, int Number, int Synapse, ushort Replica, int Order, int Delay, int Receptor);
}
