namespace NeuroLang.Runtime.Synapses;

/// <summary>The last values of a population's slot, which delayed drives read: one copy a boundary; before step 0 there are those of boundary 0.</summary>
public sealed unsafe class ValueHistory
{
    private readonly int _laneBytes;
    private byte* _copies;
    private int _current;

    internal ValueHistory(Population population, int slot, int longest)
    {
        Population = population;
        Slot = slot;
        Longest = longest;
        _laneBytes = population.SlotBytes(slot);
    }

    /// <summary>The population.</summary>
    public Population Population { get; }

    /// <summary>The slot.</summary>
    public int Slot { get; }

    /// <summary>How many boundaries the values go back.</summary>
    public int Longest { get; }

    /// <summary>Is told what hosts read and change; null where that is all in this memory.</summary>
    internal IRemoteMemory? Remote { get; set; }

    internal string Name => $"{Population.Name}.{Population.Plan.Slots[Slot].Name} history";

    internal long Bytes => SlotBytes * Copies;

    /// <summary>The first copy.</summary>
    internal byte* Start => _copies;

    private int Copies => Longest + 1;

    private long SlotBytes => (long)Population.Padded * _laneBytes;

    /// <summary>Between two steps: the bits of a cell's value <paramref name="ago"/> boundaries before that of the next step, from 1 to <see cref="Longest"/>.</summary>
    public long GetBits(int ago, int cell)
    {
        Remote?.Reading(_copies);
        return _laneBytes == sizeof(int) ? ((int*)Before(ago, cell))[cell] : ((long*)Before(ago, cell))[cell];
    }

    /// <summary>Between two steps: replaces the bits of a cell's former value. See <see cref="GetBits"/>.</summary>
    public void SetBits(int ago, int cell, long bits)
    {
        Remote?.Writing(_copies);
        if (_laneBytes == sizeof(int))
            ((int*)Before(ago, cell))[cell] = (int)bits;
        else
            ((long*)Before(ago, cell))[cell] = bits;
    }

    /// <summary>Makes boundary <paramref name="step"/> the one that is taken next.</summary>
    internal void Seek(long step) => _current = (int)((step + Longest) % Copies);

    internal void Place(byte* copies) => _copies = copies;

    /// <summary>Copies the values of boundary <paramref name="step"/>.</summary>
    internal void Take(long step)
    {
        _current = (int)(step % Copies);
        Copy(_current);
        for (var copy = 1; step == 0 && copy < Copies; copy++)
            Copy(copy);
    }

    /// <summary>The values of <paramref name="delay"/> boundaries before the one taken last.</summary>
    internal byte* At(int delay)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)delay, (uint)Longest, nameof(delay));
        var copy = _current - delay;
        return _copies + (copy < 0 ? copy + Copies : copy) * SlotBytes;
    }

    // The copy taken last is one boundary before the next step's.
    private byte* Before(int ago, int cell)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)cell, (uint)Population.Size, nameof(cell));
        return At(ago - 1);
    }

    private void Copy(int copy) =>
        Buffer.MemoryCopy(Population.Pointer(Slot), _copies + copy * SlotBytes, SlotBytes, SlotBytes);
}
