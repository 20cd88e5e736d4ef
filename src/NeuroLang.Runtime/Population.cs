using System.Globalization;
using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime;

/// <summary>
/// The storage of one population: one array a slot, padded to <see cref="Padded"/> lanes on 64-byte boundaries, and one
/// <see cref="SpikeList"/> an event. Kernels take typed spans; hosts and recorders read and write doubles.
/// </summary>
public sealed unsafe class Population
{
    private readonly int _laneBytes;
    private readonly byte*[] _slots;
    private readonly LaneKind[] _kinds;

    internal Population(int index, PopulationPlan plan, Precision precision)
    {
        Index = index;
        Plan = plan;
        Precision = precision;
        Size = (int)plan.Size;
        Padded = (nuint)Arena.PadLanes(Size);
        _laneBytes = precision == Precision.Float32 ? sizeof(float) : sizeof(double);
        _slots = new byte*[plan.Slots.Count];
        _kinds = plan.Slots.Select(slot => slot.Kind).ToArray();
        Events = plan.Events.Select(name => new SpikeList(name, Size)).ToArray();
    }

    private Population(Population whole, int first, int end)
    {
        Index = whole.Index;
        Plan = whole.Plan;
        Precision = whole.Precision;
        First = whole.First + first;
        Size = Math.Max(0, Math.Min(end, whole.Size) - first);
        Padded = (nuint)Arena.PadLanes(Size);
        _laneBytes = whole._laneBytes;
        _kinds = whole._kinds;
        _slots = new byte*[whole._slots.Length];
        for (var slot = 0; slot < _slots.Length; slot++)
            _slots[slot] = whole._slots[slot] + (long)first * SlotBytes(slot);
        Events = Plan.Events.Select(name => new SpikeList(name, Size)).ToArray();
    }

    /// <summary>The population's index in the plan.</summary>
    public int Index { get; }

    /// <summary>The plan.</summary>
    public PopulationPlan Plan { get; }

    /// <summary>The name in the circuit.</summary>
    public string Name => Plan.Name;

    /// <summary>The format of <see cref="LaneKind.Real"/> slots.</summary>
    public Precision Precision { get; }

    /// <summary>How many cells.</summary>
    public int Size { get; }

    /// <summary>
    /// The index of cell 0 in the whole population: 0, except in a kernel that one of several threads runs over its part of the cells. A multiple of 64.
    /// </summary>
    public int First { get; }

    /// <summary>Lanes of every slot: <see cref="Size"/> rounded up to a multiple of 64.</summary>
    public nuint Padded { get; }

    /// <summary>The spikes of the last step: event 0.</summary>
    public SpikeList Spikes => Events[0];

    /// <summary>The list of every event, in the plan's order.</summary>
    public IReadOnlyList<SpikeList> EventLists => Events;

    internal SpikeList[] Events { get; }

    /// <summary>Is told what hosts read and change; null where that is all in this memory.</summary>
    internal IRemoteMemory? Remote { get; set; }

    /// <summary>The lanes of a float32 real slot, <see cref="Padded"/> of them.</summary>
    public Span<float> Real32(int slot) => Lanes<float>(slot, LaneKind.Real);

    /// <summary>The lanes of a float64 real slot.</summary>
    public Span<double> Real64(int slot) => Lanes<double>(slot, LaneKind.Real);

    /// <summary>The lanes of an integer slot of a float32 program.</summary>
    public Span<int> Int32(int slot) => Lanes<int>(slot, LaneKind.Integer);

    /// <summary>The lanes of an integer slot of a float64 program.</summary>
    public Span<long> Int64(int slot) => Lanes<long>(slot, LaneKind.Integer);

    /// <summary>The lanes of a build slot: float64 in both precisions.</summary>
    public Span<double> Build(int slot) => Lanes<double>(slot, LaneKind.Build);

    /// <summary>The spikes of event <paramref name="index"/> in the last step.</summary>
    public SpikeList Event(int index) => Events[index];

    /// <summary>The index of the slot called <paramref name="name"/>, or -1.</summary>
    public int SlotIndex(string name)
    {
        for (var slot = 0; slot < Plan.Slots.Count; slot++)
        {
            if (string.Equals(Plan.Slots[slot].Name, name, StringComparison.Ordinal))
                return slot;
        }
        return -1;
    }

    /// <summary>The value of one cell as a double, exact in either precision.</summary>
    public double Get(int slot, int cell)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)cell, (uint)Size, nameof(cell));
        return Value(slot, Present(slot), cell);
    }

    /// <summary>Sets the value of one cell, rounded once to the slot's format.</summary>
    public void Set(int slot, int cell, double value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)cell, (uint)Size, nameof(cell));
        Store(slot, cell, value);
    }

    /// <summary>Sets every cell, the padding too.</summary>
    public void Fill(int slot, double value)
    {
        for (var lane = 0; lane < (int)Padded; lane++)
            Store(slot, lane, value);
    }

    /// <summary>Copies the values of the first <c>destination.Length</c> cells.</summary>
    public void CopyTo(int slot, Span<double> destination)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(destination.Length, Size, nameof(destination));
        var lanes = Present(slot);
        for (var cell = 0; cell < destination.Length; cell++)
            destination[cell] = Value(slot, lanes, cell);
    }

    /// <summary>Gives the padding of every slot the last cell's values, so that it computes nothing exceptional.</summary>
    internal void FillPadding()
    {
        for (var slot = 0; slot < _slots.Length && Size > 0; slot++)
        {
            var last = Get(slot, Size - 1);
            for (var lane = Size; lane < (int)Padded; lane++)
                Store(slot, lane, last);
        }
    }

    /// <summary>Forgets where the slots are, so that nothing reads memory that was freed.</summary>
    internal void Release()
    {
        Array.Clear(_slots);
        foreach (var list in Events)
            list.Clear();
    }

    /// <summary>The cells from <paramref name="first"/> to <paramref name="end"/> - 1 as a population on the same memory, with lists of their own at <paramref name="lists"/>.</summary>
    internal Population Part(int first, int end, ref int* lists)
    {
        var part = new Population(this, first, end);
        foreach (var list in part.Events)
        {
            list.Place(lists);
            lists += part.Padded;
        }
        return part;
    }

    internal int SlotBytes(int slot) => _kinds[slot] == LaneKind.Build ? sizeof(double) : _laneBytes;

    internal byte* Pointer(int slot) => _slots[slot];

    internal void Place(int slot, byte* lanes) => _slots[slot] = lanes;

    /// <summary>The lanes of a slot with what is in them now, to be read.</summary>
    internal byte* Present(int slot)
    {
        ThrowIfReleased(slot);
        Remote?.Reading(_slots[slot]);
        return _slots[slot];
    }

    /// <summary>The lanes of a slot with what is in them now, to be changed.</summary>
    internal byte* Change(int slot)
    {
        ThrowIfReleased(slot);
        Remote?.Writing(_slots[slot]);
        return _slots[slot];
    }

    private double Value(int slot, byte* lanes, int cell) => (Plan.Slots[slot].Kind, Precision) switch
    {
        (LaneKind.Build, _) => ((double*)lanes)[cell],
        (LaneKind.Real, Precision.Float32) => ((float*)lanes)[cell],
        (LaneKind.Real, _) => ((double*)lanes)[cell],
        (_, Precision.Float32) => ((int*)lanes)[cell],
        _ => ((long*)lanes)[cell],
    };

    private void ThrowIfReleased(int slot) => ObjectDisposedException.ThrowIf(_slots[slot] == null, typeof(Simulation));

    private void Store(int slot, int lane, double value)
    {
        var lanes = Change(slot);
        switch (Plan.Slots[slot].Kind, Precision)
        {
            case (LaneKind.Real, Precision.Float32):
                ((float*)lanes)[lane] = (float)value;
                break;
            case (LaneKind.Build or LaneKind.Real, _):
                ((double*)lanes)[lane] = value;
                break;
            case (_, Precision.Float32):
                ((int*)lanes)[lane] = (int)value;
                break;
            default:
                ((long*)lanes)[lane] = (long)value;
                break;
        }
    }

    /// <summary>The lanes of a real slot, in the type of the precision.</summary>
    internal Span<T> Reals<T>(int slot)
        where T : unmanaged => Lanes<T>(slot, LaneKind.Real);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<T> Lanes<T>(int slot, LaneKind kind)
        where T : unmanaged
    {
        var lanes = _slots[slot];
        if (_kinds[slot] != kind || sizeof(T) != (kind == LaneKind.Build ? sizeof(double) : _laneBytes) || lanes == null || Remote is not null)
            Look<T>(slot, kind);
        return new Span<T>(lanes, (int)Padded);
    }

    // Apart, so that what asks for slots stays small.
    private void Look<T>(int slot, LaneKind kind)
        where T : unmanaged
    {
        _ = Change(slot);
        if (_kinds[slot] == kind && sizeof(T) == SlotBytes(slot))
            return;
        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture, $"Slot '{Plan.Slots[slot].Name}' of '{Name}' does not hold {typeof(T).Name}."));
    }
}
