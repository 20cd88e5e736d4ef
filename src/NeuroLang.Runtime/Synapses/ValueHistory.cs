namespace NeuroLang.Runtime.Synapses;

/// <summary>The last values of a population's slot, one copy a boundary; before step 0 there are those of boundary 0.</summary>
internal sealed unsafe class ValueHistory(Population population, int slot, int longest)
{
    private byte* _copies;
    private int _current;

    public string Name => $"{population.Name}.{population.Plan.Slots[slot].Name} history";

    public long Bytes => SlotBytes * Copies;

    private int Copies => longest + 1;

    private long SlotBytes => (long)population.Padded * population.SlotBytes(slot);

    public void Place(byte* copies) => _copies = copies;

    /// <summary>Copies the values of boundary <paramref name="step"/>.</summary>
    public void Take(long step)
    {
        _current = (int)(step % Copies);
        Copy(_current);
        for (var copy = 1; step == 0 && copy < Copies; copy++)
            Copy(copy);
    }

    /// <summary>The values of <paramref name="delay"/> boundaries before the one taken last.</summary>
    public byte* At(int delay)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)delay, (uint)longest, nameof(delay));
        var copy = _current - delay;
        return _copies + (copy < 0 ? copy + Copies : copy) * SlotBytes;
    }

    private void Copy(int copy) =>
        Buffer.MemoryCopy(population.Pointer(slot), _copies + copy * SlotBytes, SlotBytes, SlotBytes);
}
