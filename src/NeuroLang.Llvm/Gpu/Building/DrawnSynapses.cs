using NeuroLang.Llvm.Gpu.Execution;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Building;
using NeuroLang.Runtime.Delivery;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Llvm.Gpu.Building;

/// <summary>
/// Synapses from one population to one target that a device draws: as often as something has to be known of them, and at last to store them in its memory, by pre cell, delay
/// and post cell; those of a procedural connection at each event.
/// </summary>
internal sealed unsafe partial class DrawnSynapses : IStaticSynapses
{
    private const int FoundWords = 3;
    private const long MostDelays = 1 << 20;
    private readonly ConnectionPlan _plan;
    private readonly PreGroup _group;
    private readonly ulong[] _words;
    private readonly DeviceRunner _runner;
    private readonly SharedMemory _shared;
    private readonly DeviceMemory _own;
    private double _largest;
    private bool _isShared = true;

    public DrawnSynapses(ConnectionPlan plan, string kernel, PreGroup group, ulong places, (Accumulator Accumulator, int Number) target, bool isDense, ulong[] words, DeviceRunner runner, SharedMemory shared)
    {
        (_plan, Kernel, _group, Target, IsDense, _runner, _shared) = (plan, kernel, group, target.Accumulator, isDense, runner, shared);
        _own = new DeviceMemory(runner.Device);
        _words = [.. words];
        shared.Retain();
        this[DrawingWord.Rows] = group.Rows;
        this[DrawingWord.IndexOfFirst] = group.Entry(0).Index;
        this[DrawingWord.Places] = (long)places;
        this[DrawingWord.FirstCell] = group.FirstCell;
        this[DrawingWord.Population] = group.Population.Index;
        this[DrawingWord.Sign] = group.Population.Plan.Sign;
        this[DrawingWord.Target] = target.Number;
        this[DrawingWord.Lanes] = (long)Target.Population.Padded;
        this[DrawingWord.LaneBytes] = Target.LaneBytes;
    }

    /// <summary>The kernel that draws.</summary>
    public string Kernel { get; }

    public Population Pre => _group.Population;

    /// <summary>The events that are sent.</summary>
    public SpikeList Source => _group.Source;

    public Accumulator Target { get; }

    /// <summary>Whether every row is the same stretch of post cells, so that there is no index.</summary>
    public bool IsDense { get; }

    /// <summary>Whether nothing is stored.</summary>
    public bool IsProcedural => _plan.IsProcedural;

    public long Count { get; private set; }

    public long Bytes => _own.Bytes;

    /// <summary>The longest delay from the cells of the population to any target, in steps.</summary>
    public int LongestDelay { get; private set; }

    /// <summary>Where synapses lie, once they are stored.</summary>
    public StoredRows Rows { get; private set; }

    private int IndexBytes => IsDense ? 0 : _plan.DelaySteps is null || Target.Population.Size > ushort.MaxValue + 1 ? sizeof(uint) : sizeof(ushort);

    private long this[DrawingWord word]
    {
        get => (long)_words[(int)word];
        set => _words[(int)word] = (ulong)value;
    }

    /// <summary>Draws all rows to learn what there is; false where the host has to look, since something is wrong or too much.</summary>
    public bool Survey()
    {
        var starts = _own.Reserve((_group.Rows + 1L) * sizeof(long));
        using (var memory = new DeviceMemory(_runner.Device))
        {
            var found = memory.Reserve(FoundWords * sizeof(long));
            (this[DrawingWord.Starts], this[DrawingWord.Found]) = ((long)starts, (long)found);
            Run(DrawingMode.Survey, memory, 0);
            Count = _runner.Scan(starts, _group.Rows);
            var words = _runner.Read<long>(found, FoundWords);
            LongestDelay = Math.Max(_plan.DelaySteps ?? 0, (int)words[1]);
            _largest = Count == 0 ? 0 : BitConverter.Int64BitsToDouble(words[2]);
            if (words[0] != 0 || LongestDelay >= MostDelays)
            {
                return false;
            }
        }

        return _plan.DelaySteps is not null || (LongestDelay + 1L) * (long)Target.Population.Padded <= uint.MaxValue;
    }

    public bool EndsAt(Accumulator target) => Target == target;

    public double LargestWeight(Accumulator target, int threads) => _largest;

    public void AddBounds(Accumulator target, int exponent, long[] sums, int threads)
    {
        Scale(exponent);
        Add(DrawingMode.Bounds, sums);
    }

    public void AddNumbers(Accumulator target, long[] sums) => Add(DrawingMode.Numbers, sums);

    public void Quantise(Accumulator target, int threads) => GpuSimulation.OnDevice(() =>
    {
        Scale(target.Shift);
        if (!IsProcedural)
        {
            Rows = Fill(_own, (ulong)this[DrawingWord.Starts]);
            LetGo();
        }
    });

    /// <summary>The device delivers.</summary>
    public void Deliver() => throw new InvalidOperationException("Synapses in the memory of a device are delivered by it.");

    /// <summary>The words of the drawing that delivers events.</summary>
    /// <param name="list">Those of the list of events.</param>
    /// <param name="ring">The ring of the target.</param>
    /// <param name="scratch">Memory for threads, and how many have some.</param>
    public ulong[] SendWords(ReadOnlySpan<ulong> list, ulong ring, (ulong At, ulong Threads) scratch)
    {
        ulong[] words = [.. _words];
        list.CopyTo(words);
        words[(int)DrawingWord.Mode] = (ulong)DrawingMode.Send;
        words[(int)DrawingWord.Ring] = ring;
        words[(int)DrawingWord.RingSlots] = (ulong)Target.Slots;
        (words[(int)DrawingWord.Scratch], words[(int)DrawingWord.Scratches]) = scratch;
        words[(int)DrawingWord.ScratchLength] = (ulong)ScratchLength;
        return words;
    }

    /// <summary>The integers that a thread needs to draw a row.</summary>
    public long ScratchLength => this[DrawingWord.RowLength] + this[DrawingWord.Marks];

    /// <summary>The blocks that draw from the same population with this one, for each target one, where they are listed together: those of a procedural connection. The first lists all.</summary>
    public IReadOnlyList<DrawnSynapses> Listed { get; set; } = [];

    /// <summary>The shape of stored rows, as delivery has it: first cell, rows, bytes of an index, whether delays are part of it, the delay, first and number of post cells of a dense row, the weight of all.</summary>
    public long[] Shape() => [_group.FirstCell, _group.Rows, IndexBytes, _plan.DelaySteps is null ? 1 : 0, _plan.DelaySteps ?? 0, DenseStart, IsDense ? PartOfTarget.Count : 0, Rows.Constant];

    public void Dispose()
    {
        LetGo();
        _own.Dispose();
    }

    private ViewPart PartOfTarget => _plan.Post[_plan.Targets.TakeWhile(t => t != (int)this[DrawingWord.Target]).Count()];

    private long DenseStart => IsDense ? PartOfTarget.Start : 0;

    private void LetGo()
    {
        if (_isShared)
        {
            _isShared = false;
            _shared.Release();
        }
    }

    private void Scale(int exponent)
    {
        this[DrawingWord.Scale] = BitConverter.DoubleToInt64Bits(Math.ScaleB(1.0, exponent / 2));
        this[DrawingWord.ScaleToo] = BitConverter.DoubleToInt64Bits(Math.ScaleB(1.0, exponent - (exponent / 2)));
    }

    private void Add(DrawingMode mode, long[] sums) => GpuSimulation.OnDevice(() =>
    {
        using var memory = new DeviceMemory(_runner.Device);
        var place = memory.Reserve(sums.Length * (long)sizeof(long));
        this[DrawingWord.Sums] = (long)place;
        Run(mode, memory, 0);
        var added = _runner.Read<long>(place, sums.Length);
        for (var cell = 0; cell < sums.Length; cell++)
        {
            sums[cell] += added[cell];
        }
    });

    private StoredRows Fill(DeviceMemory memory, ulong starts)
    {
        _runner.Require(_plan, Count * (double)(IndexBytes + (_plan.Weight is null ? Target.LaneBytes : 0)));
        using var temporary = new DeviceMemory(_runner.Device);
        var index = memory.Reserve(Count * IndexBytes);
        var weights = memory.Reserve(_plan.Weight is null ? Count * Target.LaneBytes : 0);
        (this[DrawingWord.Index], this[DrawingWord.IndexBytes], this[DrawingWord.Weights], this[DrawingWord.Longest]) = ((long)index, IndexBytes, (long)weights, LongestDelay);
        Run(DrawingMode.Fill, temporary, _plan.DelaySteps is null ? LongestDelay + 1L : 0);
        var scaled = _plan.Weight.GetValueOrDefault() * Number(DrawingWord.Scale) * Number(DrawingWord.ScaleToo);
        return new StoredRows(starts, index, weights, (long)Math.Round(scaled, MidpointRounding.ToEven));
    }

    private double Number(DrawingWord word) => BitConverter.Int64BitsToDouble(this[word]);

    private void Run(DrawingMode mode, DeviceMemory memory, long places)
    {
        this[DrawingWord.Mode] = (long)mode;
        var (scratch, threads) = _runner.Scratch(memory, ScratchLength + places, _group.Rows);
        (this[DrawingWord.Scratch], this[DrawingWord.Scratches], this[DrawingWord.ScratchLength]) = ((long)scratch, (long)threads, ScratchLength + places);
        _runner.Run(Kernel, _words, _group.Rows);
    }
}
