using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Emulation;

/// <summary>
/// The core as the host sees it: memories that are written and read, and steps that follow the schedule in them. It knows nothing of programs, so it shows that an image holds all that a core needs. One cell and one synapse at a time.
/// </summary>
public sealed partial class MemoryCore
{
    private const int NullWide = 0x8000;
    private const int NullSource = 0xFFFF;

    private readonly ushort[][] _code;
    private readonly ushort[][] _tables;
    private readonly ushort[][] _rows;
    private readonly ushort[][] _schedule;
    private readonly ushort[][] _state;
    private readonly ushort[][] _words;
    private readonly ushort[][] _variables;
    private readonly ushort[][] _incoming;
    private readonly ushort[][] _sources;
    private readonly uint[][] _accumulators;
    private readonly List<int>[] _lists = [.. Enumerable.Range(0, 256).Select(_ => new List<int>())];
    private readonly Queue<ushort> _input = [];
    private readonly Queue<ushort> _output = [];
    private readonly long[] _tileCycles;
    private uint _seedKey;
    private uint _key;
    private StepFlags _flags;
    private long _reported = -1;

    /// <summary>A core whose memories are empty.</summary>
    public MemoryCore(CoreShape shape)
    {
        Shape = shape;
        _code = Many<ushort>(shape.Tiles, 3 * shape.CodeDepth);
        _tables = Many<ushort>(shape.Tiles, 512 * shape.Tables);
        _rows = Many<ushort>(shape.Tiles, (shape.AddressBits > 16 ? 2 : 1) * shape.Rows);
        _schedule = Many<ushort>(shape.Tiles, ScheduleBuilder.EntryWords * shape.Schedule);
        _state = Many<ushort>(shape.Width, shape.Variables * shape.Slots);
        _words = Many<ushort>(shape.Width, shape.Depth);
        _variables = Many<ushort>(shape.Width, shape.SynapseVariables * shape.Depth);
        _incoming = Many<ushort>(shape.Width, shape.Incoming);
        _sources = Many<ushort>(shape.Width, shape.Incoming);
        _accumulators = Many<uint>(shape.Width, shape.Ring * shape.Receptors * shape.Slots);
        _tileCycles = new long[shape.Tiles];
    }

    /// <summary>Its parameters.</summary>
    public CoreShape Shape { get; }

    /// <summary>Number of steps done since the step register was written.</summary>
    public long Steps { get; private set; }

    /// <summary>Cycles since the last reset.</summary>
    public long Cycles { get; private set; }

    /// <summary>Sticky flags.</summary>
    public StepFlags Flags => _flags;

    /// <summary>Words of the output stream that nobody has taken.</summary>
    public Queue<ushort> Output => _output;

    /// <summary>Words of the input stream that no step has taken.</summary>
    public Queue<ushort> Input => _input;

    /// <summary>Clears spike lists, streams, the step number, cycles and flags. Memories stay.</summary>
    public void Reset()
    {
        Array.ForEach(_lists, list => list.Clear());
        _input.Clear();
        _output.Clear();
        (Steps, Cycles, _flags, _key, _reported) = (0, 0, StepFlags.None, _seedKey, -1);
    }

    /// <summary>Writes a word; false where there is no such address.</summary>
    public bool Write(MemorySpace space, int unit, long address, ushort word)
    {
        if (space == MemorySpace.Registers)
        {
            return WriteRegister(address, word);
        }

        if (space is MemorySpace.Accumulators or MemorySpace.AccumulatorsHigh)
        {
            if (unit >= Shape.Width || address >= _accumulators[unit].Length)
            {
                return false;
            }

            ref var sum = ref _accumulators[unit][address];
            sum = space == MemorySpace.Accumulators ? word : (sum & 0xFFFF) | (uint)word << 16;
            return true;
        }

        if (Memory(space, unit) is not { } memory || address >= memory.Length)
        {
            return false;
        }

        memory[address] = word;
        return true;
    }

    /// <summary>Reads a word; false where there is no such address.</summary>
    public bool Read(MemorySpace space, int unit, long address, out ushort word)
    {
        word = 0;
        if (space == MemorySpace.Registers)
        {
            word = address switch
            {
                0 => (ushort)_seedKey,
                1 => (ushort)(_seedKey >> 16),
                3 => (ushort)Steps,
                4 => (ushort)(Steps >> 16),
                5 => (ushort)_flags,
                _ => 0,
            };
            return address <= 5;
        }

        if (space is MemorySpace.Accumulators or MemorySpace.AccumulatorsHigh)
        {
            if (unit >= Shape.Width || address >= _accumulators[unit].Length)
            {
                return false;
            }

            word = (ushort)(_accumulators[unit][address] >> (space == MemorySpace.Accumulators ? 0 : 16));
            return true;
        }

        if (Memory(space, unit) is not { } memory || address >= memory.Length)
        {
            return false;
        }

        word = memory[address];
        return true;
    }

    private bool WriteRegister(long address, ushort word)
    {
        switch (address)
        {
            case 0:
                _seedKey = (_seedKey & 0xFFFF0000) | word;
                _key = _seedKey;
                return true;
            case 1:
                _seedKey = (_seedKey & 0xFFFF) | (uint)word << 16;
                _key = _seedKey;
                return true;
            case 3:
                Steps = (Steps & 0xFFFF0000) | word;
                return true;
            case 4:
                Steps = (Steps & 0xFFFF) | (uint)word << 16;
                return true;
            case 5:
                _flags = StepFlags.None;
                return true;
            default:
                return address == 2;
        }
    }

    private ushort[]? Memory(MemorySpace space, int unit)
    {
        var memories = space switch
        {
            MemorySpace.Code => _code,
            MemorySpace.State => _state,
            MemorySpace.Tables => _tables,
            MemorySpace.Rows => _rows,
            MemorySpace.Synapses => _words,
            MemorySpace.SynapseVariables => _variables,
            MemorySpace.Incoming => _incoming,
            MemorySpace.IncomingSources => _sources,
            MemorySpace.Schedule => _schedule,
            _ => [],
        };
        return unit < memories.Length ? memories[unit] : null;
    }

    private static T[][] Many<T>(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => new T[length])];
}
