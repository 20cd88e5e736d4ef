using System.Globalization;
using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Synapses;

/// <summary>Arrays of real and integer lanes, one a slot, in the program's precision; the memory belongs to the arena.</summary>
internal sealed unsafe class LaneSet
{
    private readonly IReadOnlyList<SlotPlan> _plans;
    private readonly LaneKind[] _kinds;
    private readonly byte*[] _slots;
    private readonly int _count;

    public LaneSet(IReadOnlyList<SlotPlan> plans, Precision precision, int count)
    {
        _plans = plans;
        _kinds = plans.Select(plan => plan.Kind).ToArray();
        _slots = new byte*[plans.Count];
        _count = count;
        LaneBytes = precision == Precision.Float32 ? sizeof(float) : sizeof(double);
    }

    public int LaneBytes { get; }

    /// <summary>Is told which single lanes hosts read and change; null where that is all in this memory.</summary>
    public IRemoteMemory? Remote { get; set; }

    public int Slots => _slots.Length;

    public long Bytes => _slots.Length * SlotBytes;

    /// <summary>Bytes of one slot as the arena keeps it.</summary>
    public long SlotBytes => Arena.PadLanes(_count) * LaneBytes;

    public bool IsReal(int slot) => _kinds[slot] == LaneKind.Real;

    public byte* Pointer(int slot) => _slots[slot];

    public void Place(int slot, byte* lanes) => _slots[slot] = lanes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Lanes<T>(int slot, LaneKind kind)
        where T : unmanaged
    {
        if (_kinds[slot] != kind || LaneBytes != sizeof(T))
            ThrowKind(_plans[slot].Name, typeof(T).Name);
        return new Span<T>(_slots[slot], _count);
    }

    /// <summary>All slots are to be changed.</summary>
    public void Touch()
    {
        for (var slot = 0; slot < _slots.Length; slot++)
            Remote?.Writing(_slots[slot]);
    }

    public int IndexOf(string name)
    {
        for (var slot = 0; slot < _plans.Count; slot++)
        {
            if (string.Equals(_plans[slot].Name, name, StringComparison.Ordinal))
                return slot;
        }
        return -1;
    }

    public double Get(int slot, int lane)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)lane, (uint)_count, nameof(lane));
        Remote?.Reading(_slots[slot]);
        return (_kinds[slot], LaneBytes) switch
        {
            (LaneKind.Real, sizeof(float)) => ((float*)_slots[slot])[lane],
            (LaneKind.Real, _) => ((double*)_slots[slot])[lane],
            (_, sizeof(float)) => ((int*)_slots[slot])[lane],
            _ => ((long*)_slots[slot])[lane],
        };
    }

    public long GetBits(int slot, int lane)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)lane, (uint)_count, nameof(lane));
        Remote?.Reading(_slots[slot]);
        return LaneBytes == sizeof(int) ? ((int*)_slots[slot])[lane] : ((long*)_slots[slot])[lane];
    }

    public void Set(int slot, int lane, double value) => SetBits(slot, lane, Bits(slot, value));

    public void SetBits(int slot, int lane, long bits)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)lane, (uint)_count, nameof(lane));
        Remote?.Writing(_slots[slot]);
        if (LaneBytes == sizeof(int))
            ((int*)_slots[slot])[lane] = (int)bits;
        else
            ((long*)_slots[slot])[lane] = bits;
    }

    /// <summary>What a lane of the slot holds for a value: rounded once to the lane's format, as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long Bits(int slot, double value) => (_kinds[slot], LaneBytes) switch
    {
        (LaneKind.Real, sizeof(float)) => BitConverter.SingleToInt32Bits((float)value),
        (LaneKind.Real, _) => BitConverter.DoubleToInt64Bits(value),
        _ => (long)value,
    };

    private static void ThrowKind(string slot, string type) =>
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Slot '{slot}' of a synapse does not hold {type}."));
}
