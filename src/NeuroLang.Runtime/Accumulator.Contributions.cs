using System.Globalization;
using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Delivery;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime;

/// <content>What handlers of synapses add, and sums of 64 bits in both precisions.</content>
public sealed unsafe partial class Accumulator
{
    private PowerOfTwo _scale = new(0);
    private double _limit = double.MaxValue;
    private byte* _arrived;
    private long _step;

    /// <summary>True where sums have 64 bits in both precisions; then <see cref="Simulation.CollectWide"/> gives what arrives as reals.</summary>
    public bool IsWide => Plan.Wide;

    /// <summary>What arrives at the boundary of the current step, where sums are wide, in a float32 program.</summary>
    public Span<float> Arrived32 => new(_arrived, (int)Population.Padded);

    /// <summary>What arrives at the boundary of the current step, where sums are wide, in a float64 program.</summary>
    public Span<double> Arrived64 => new(_arrived, (int)Population.Padded);

    /// <summary>The largest integer that may be added.</summary>
    internal double Limit => _limit;

    /// <summary>What a value is multiplied with, one after the other, to be counted in units of the sums.</summary>
    internal (double First, double Second) Factors => _scale.Factors;

    internal byte* ArrivedPointer => _arrived;

    internal long ArrivedBytes => IsWide ? (long)Population.Padded * (Precision == Precision.Float32 ? sizeof(float) : sizeof(double)) : 0;

    /// <summary>The 32-bit sums that arrive <paramref name="delay"/> boundaries after the current one; 0 is what this step takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<int> Slot32(int delay) => new(SlotAt(delay, sizeof(int)), (int)Population.Padded);

    /// <summary>The 64-bit sums that arrive <paramref name="delay"/> boundaries after the current one; 0 is what this step takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<long> Slot64(int delay) => new(SlotAt(delay, sizeof(long)), (int)Population.Padded);

    /// <summary>The integer nearest to <paramref name="value"/> 2^<see cref="Shift"/>, half to even.</summary>
    /// <exception cref="SimulationException">The value is not finite, or larger than the sums have room for.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Quantise(double value)
    {
        var integer = Math.Round(_scale.Times(value), MidpointRounding.ToEven);
        if (!(Math.Abs(integer) <= _limit))
            ThrowOverflow(value);
        return (long)integer;
    }

    /// <summary>Adds a contribution to a cell, to arrive <paramref name="delay"/> boundaries after the current one.</summary>
    /// <exception cref="SimulationException">The value is not finite, or larger than the sums have room for.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int cell, int delay, double value)
    {
        var integer = Math.Round(_scale.Times(value), MidpointRounding.ToEven);
        if (!(Math.Abs(integer) <= _limit))
            ThrowOverflow(value, cell);
        if (LaneBytes == sizeof(int))
            ((int*)SlotAt(delay, sizeof(int)))[cell] += (int)integer;
        else
            ((long*)SlotAt(delay, sizeof(long)))[cell] += (long)integer;
    }

    /// <summary>The 32-bit sums that arrive some boundaries after the current one.</summary>
    internal int* Lanes32(int delay) => (int*)SlotAt(delay, sizeof(int));

    internal void PlaceArrived(byte* arrived) => _arrived = arrived;

    /// <summary>Turns the due sums into reals and clears them.</summary>
    internal void Collect()
    {
        var due = Due64;
        if (Precision == Precision.Float32)
        {
            for (var cell = 0; cell < due.Length; cell++)
                ((float*)_arrived)[cell] = (float)due[cell] * Scale32;
        }
        else
        {
            for (var cell = 0; cell < due.Length; cell++)
                ((double*)_arrived)[cell] = (double)due[cell] * Scale64;
        }
        due.Clear();
    }

    private byte* SlotAt(int delay, int laneBytes)
    {
        if ((uint)delay >= (uint)Slots || laneBytes != LaneBytes)
            ThrowSlot(delay, laneBytes);
        var slot = _due + delay;
        return _ring + (slot >= Slots ? slot - Slots : slot) * SlotBytes;
    }

    private void ThrowSlot(int delay, int laneBytes) => throw new InvalidOperationException(string.Create(
        CultureInfo.InvariantCulture, $"'{Population.Name}.{Plan.Name}' has no {8 * laneBytes}-bit sums for a delay of {delay} steps."));

    internal void ThrowOverflow(double value, int cell = -1) => throw new SimulationException(
        SimulationError.Overflow,
        string.Create(CultureInfo.InvariantCulture, $"a contribution of {value} to '{Plan.Name}' of '{Population.Name}' in step {_step} exceeds what its sums can hold"))
    {
        Population = Population.Name,
        Cell = cell,
        Variable = Plan.Name,
        Step = _step,
        Value = value,
    };
}
