using System.Numerics;
using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Emulation;

/// <summary>Runs programs of cells: each instruction for a block of cells before the next one, in vectors of 16-bit numbers.</summary>
internal sealed partial class VectorMachine
{
    /// <summary>Cells of a block; its registers stay in the first-level cache.</summary>
    private const int Block = 512;

    private readonly BytecodeProgram _program;
    private readonly CellBlock[] _cells;
    private readonly int[] _replicated;
    private readonly int[][] _tables;
    private readonly short[][] _registers = [.. Enumerable.Range(0, 16).Select(_ => new short[Block])];
    private readonly short[][] _predicates = [.. Enumerable.Range(0, 4).Select(n => Enumerable.Repeat((short)(n == 0 ? -1 : 0), Block).ToArray())];
    private readonly short[] _active = new short[Block];
    private readonly short[] _first = new short[Block];
    private readonly short[] _result = new short[Block];
    private readonly short[] _random = new short[Block];
    private readonly short[] _spikes = new short[Block];

    /// <summary>A machine for a program.</summary>
    public VectorMachine(BytecodeProgram program, CellBlock[] cells)
    {
        (_program, _cells) = (program, cells);
        _replicated = [.. Enumerable.Range(0, program.Populations.Length).Where(p => program.Populations[p].Kind == PopulationKind.Replicated)];
        _tables = [.. program.Tables.Select(table => Enumerable.Range(0, BytecodeTable.Segments).Select(s => table.Slopes[s] << 16 | (ushort)table.Bases[s]).ToArray())];
    }

    /// <summary>Sticky flags.</summary>
    public StepFlags Flags { get; private set; }

    /// <summary>Runs the program of a population.</summary>
    /// <param name="population">Index of the population.</param>
    /// <param name="key">Random key of its first instruction.</param>
    /// <param name="step">The step, k.</param>
    /// <param name="spikes">Cells that spike are added here, ascending.</param>
    /// <returns>The key behind its last instruction.</returns>
    public uint Run(int population, uint key, long step, List<int> spikes)
    {
        var block = _cells[population];
        var code = _program.Populations[population];
        var last = key;
        for (var start = 0; start < block.Stride; start += Block)
        {
            var length = Math.Min(Block, block.Stride - start);
            last = key;
            Activate(start, length, block.Count);
            for (var n = 0; n < code.Length; n++)
            {
                Execute(_program.Code[code.FirstInstruction + n], block, start, length, last, step, spikes);
                last = Arithmetic.NextKey(last);
            }
        }

        return last;
    }

    private void Activate(int start, int length, int count)
    {
        for (var n = 0; n < length; n++)
        {
            _active[n] = (short)(start + n < count ? -1 : 0);
        }
    }

    private void Execute(in Instruction i, CellBlock block, int start, int length, uint key, long step, List<int> spikes)
    {
        var a = Fetch(i, block, start, length, step);
        if (i.Op is Opcode.Rnd or Opcode.Bern || OpcodeTraits.Multiplies(i.Op) && i.Rounding == RoundingMode.Stochastic)
        {
            Hash(key, block.First + start, length);
        }

        var b = _registers[i.Rb];
        switch (i.Op)
        {
            case Opcode.Madk or Opcode.Madr or Opcode.Msbk or Opcode.Msbr:
                Multiply(i, a, b, length);
                break;
            case Opcode.Luti:
                LookUp(i, a, length);
                break;
            case Opcode.Addk or Opcode.Addr:
                Add(i, a, b, length);
                break;
            default:
                Simple(i, a, b, length);
                break;
        }

        if (OpcodeTraits.Spikes(i.Op))
        {
            Collect(start, length, spikes);
        }

        if (i.Rd != 0)
        {
            _result.AsSpan(0, length).CopyTo(_registers[i.Rd]);
        }

        if (i.Stores)
        {
            _result.AsSpan(0, length).CopyTo(block.Padded(i.Variable).AsSpan(start));
        }
    }

    private ReadOnlySpan<short> Fetch(in Instruction i, CellBlock block, int start, int length, long step)
    {
        if (!OpcodeTraits.ReadsA(i.Op))
        {
            var value = i.Op switch
            {
                Opcode.Ldsr => _cells[_replicated[i.Rb]].Variable(i.Ra)[(ushort)i.Constant],
                Opcode.Step => (short)step,
                _ => (short)0,
            };
            _first.AsSpan(0, length).Fill(value);
            return _first.AsSpan(0, length);
        }

        switch (i.Source)
        {
            case OperandSource.Register:
                return _registers[i.Ra].AsSpan(0, length);
            case OperandSource.State:
                return block.Padded(i.Ra).AsSpan(start, length);
            default:
                ReadAccumulator(i, block, start, length, step);
                return _first.AsSpan(0, length);
        }
    }

    private void ReadAccumulator(in Instruction i, CellBlock block, int start, int length, long step)
    {
        var sums = block.Accumulators[i.Ra].AsSpan((int)(step & (block.Ring - 1)) * block.Stride + start, length);
        var unused = 32 - _program.AccumulatorBits;
        var cut = Vector<int>.Zero;
        for (var n = 0; n < length; n += Vector<short>.Count)
        {
            var low = new Vector<uint>(sums[n..]).As<uint, int>() << unused >> unused;
            var high = new Vector<uint>(sums[(n + Vector<int>.Count)..]).As<uint, int>() << unused >> unused;
            Narrow(low, high, ref cut).CopyTo(_first, n);
        }

        // What fills vectors up never gets a sum, so it is never cut.
        Flags |= cut == Vector<int>.Zero ? StepFlags.None : StepFlags.AccumulatorSaturated;
        if (i.Source == OperandSource.AccumulatorClear)
        {
            sums.Clear();
        }
    }

    private void Collect(int start, int length, List<int> spikes)
    {
        for (var n = 0; n < length; n += Vector<short>.Count)
        {
            if (new Vector<short>(_spikes, n) == Vector<short>.Zero)
            {
                continue;
            }

            for (var cell = n; cell < n + Vector<short>.Count; cell++)
            {
                if (_spikes[cell] != 0)
                {
                    spikes.Add(start + cell);
                }
            }
        }
    }

    /// <summary>Random bits of consecutive indices.</summary>
    private void Hash(uint key, int first, int length)
    {
        var ramp = Vector.CreateSequence<ushort>(0, 1);
        var low = new Vector<ushort>(255);
        for (var n = 0; n < length; n += Vector<short>.Count)
        {
            var index = ramp + new Vector<ushort>((ushort)(first + n));
            var x = index >> 8;
            var y = index & low;
            for (var round = 0; round < 5; round++)
            {
                var t = y ^ (x & (x << 5 | x >> 3)) ^ (x << 1 | x >> 7) ^ new Vector<ushort>((byte)(key >> (8 * (round % 4))));
                y = x;
                x = t & low;
            }

            (x << 8 | y).As<ushort, short>().CopyTo(_random, n);
        }
    }
}
