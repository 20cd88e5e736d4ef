using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Delivery;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime;

/// <summary>
/// What arrives at one target: a ring of <see cref="Slots"/> delay slots, each with one integer per cell, counted in units
/// of 2^-<see cref="Shift"/>. Adding integers is exact, so the order of arrivals cannot change a result.
/// </summary>
public sealed unsafe partial class Accumulator
{
    private readonly long _ringLanes;
    private byte* _ring;
    private long _dueOffset;
    private int _due;

    internal Accumulator(TargetPlan plan, Population population, Precision precision)
    {
        Plan = plan;
        Population = population;
        Precision = precision;
        LaneBytes = precision == Precision.Float32 && !plan.Wide ? sizeof(int) : sizeof(long);
        _ringLanes = (long)population.Padded;
    }

    private Accumulator(Accumulator whole, Population part)
        : this(whole.Plan, part, whole.Precision)
    {
        _ringLanes = whole._ringLanes;
        Slots = whole.Slots;
        SetShift(whole.Shift, whole._limit);
    }

    /// <summary>The target.</summary>
    public TargetPlan Plan { get; }

    /// <summary>The population whose cells receive.</summary>
    public Population Population { get; }

    /// <summary>The longest delay that ends here, plus one.</summary>
    public int Slots { get; private set; } = 1;

    /// <summary>The power of two s of the scale: a weight w is the integer nearest to w 2^s.</summary>
    public int Shift { get; private set; }

    /// <summary>2^-s in float32: a sum's value is <c>(float)sum * Scale32</c>.</summary>
    public float Scale32 { get; private set; } = 1;

    /// <summary>2^-s in float64.</summary>
    public double Scale64 { get; private set; } = 1;

    /// <summary>
    /// What arrives at the boundary of the current step, in a float32 program; <see cref="Population.Padded"/> lanes. The
    /// kernel that reads it also clears it.
    /// </summary>
    public Span<int> Due32
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(_ring + _dueOffset, (int)Population.Padded);
    }

    /// <summary>What arrives at the boundary of the current step, in a float64 program.</summary>
    public Span<long> Due64
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(_ring + _dueOffset, (int)Population.Padded);
    }

    internal Precision Precision { get; }

    /// <summary>Is told what hosts read and change; null where that is all in this memory.</summary>
    internal IRemoteMemory? Remote { get; set; }

    /// <summary>Reads what arrives at each cell <paramref name="ahead"/> boundaries after the current one, between two steps.</summary>
    public void CopyPending(int ahead, Span<long> sums)
    {
        var lanes = PendingLanes(ahead);
        Remote?.Reading(_ring);
        for (var cell = 0; cell < Population.Size; cell++)
            sums[cell] = LaneBytes == sizeof(int) ? ((int*)lanes)[cell] : ((long*)lanes)[cell];
    }

    /// <summary>Replaces what arrives at each cell <paramref name="ahead"/> boundaries after the current one, between two steps.</summary>
    public void SetPending(int ahead, ReadOnlySpan<long> sums)
    {
        var lanes = PendingLanes(ahead);
        Remote?.Writing(_ring);
        for (var cell = 0; cell < Population.Size; cell++)
        {
            if (LaneBytes == sizeof(int))
                ((int*)lanes)[cell] = checked((int)sums[cell]);
            else
                ((long*)lanes)[cell] = sums[cell];
        }
    }

    internal int LaneBytes { get; }

    internal byte* Ring => _ring;

    internal int DueSlot => _due;

    /// <summary>What arrives at the boundary of the current step.</summary>
    internal byte* Due => _ring + _dueOffset;

    internal long RingBytes => Slots * SlotBytes;

    internal long SlotBytes => _ringLanes * LaneBytes;

    /// <summary>What arrives at a part of the cells, on the same ring.</summary>
    internal Accumulator Part(Population part)
    {
        var accumulator = new Accumulator(this, part);
        accumulator.Place(_ring + (long)part.First * LaneBytes);
        return accumulator;
    }

    internal void SetDelays(int longest) => Slots = longest + 1;

    internal void SetShift(int shift, double limit)
    {
        Shift = shift;
        _limit = limit;
        _scale = new PowerOfTwo(shift);
        Scale64 = Math.ScaleB(1.0, -shift);
        Scale32 = (float)Scale64;
    }

    internal void Place(byte* ring) => _ring = ring;

    /// <summary>Makes the slot of boundary <paramref name="step"/> the due one.</summary>
    internal void Seek(long step)
    {
        _step = step;
        _due = (int)(step % Slots);
        _dueOffset = _due * SlotBytes;
    }

    /// <summary>Goes back to the boundary before, for what is delivered as if the step before had detected it.</summary>
    internal void Retreat()
    {
        _step--;
        _due = _due == 0 ? Slots - 1 : _due - 1;
        _dueOffset = _due * SlotBytes;
    }

    internal void ClearRing() => System.Runtime.InteropServices.NativeMemory.Clear(_ring, (nuint)RingBytes);

    private byte* PendingLanes(int ahead)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)ahead, (uint)Slots, nameof(ahead));
        return _ring + ((_due + ahead) % Slots * SlotBytes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Advance()
    {
        _step++;
        if (Slots == 1)
            return;
        _due = _due + 1 == Slots ? 0 : _due + 1;
        _dueOffset = _due * SlotBytes;
    }
}
