namespace NeuroLang.Runtime.Synapses;

/// <content>What kernels of drives and aggregates write, and former values of presynaptic cells.</content>
public sealed unsafe partial class SynapseTable
{
    private readonly ValueHistory?[] _histories;
    private byte* _values;

    /// <summary>What a drive's or an aggregate's kernel writes in a float32 program, one value a position; shared by all tables.</summary>
    public Span<float> Values32 => new(_values, Count);

    /// <summary>What a drive's or an aggregate's kernel writes in a float64 program.</summary>
    public Span<double> Values64 => new(_values, Count);

    /// <summary>A float32 real slot of the presynaptic population as it was <paramref name="delay"/> boundaries ago.</summary>
    public ReadOnlySpan<float> Pre32At(int slot, int delay) =>
        delay == 0 ? Pre.Real32(slot) : new ReadOnlySpan<float>(Former(slot).At(delay), (int)Pre.Padded);

    /// <summary>A float64 real slot of the presynaptic population as it was <paramref name="delay"/> boundaries ago.</summary>
    public ReadOnlySpan<double> Pre64At(int slot, int delay) =>
        delay == 0 ? Pre.Real64(slot) : new ReadOnlySpan<double>(Former(slot).At(delay), (int)Pre.Padded);

    /// <summary>An integer slot of the presynaptic population, in a float32 program, as it was <paramref name="delay"/> boundaries ago.</summary>
    public ReadOnlySpan<int> PreInt32At(int slot, int delay) =>
        delay == 0 ? Pre.Int32(slot) : new ReadOnlySpan<int>(Former(slot).At(delay), (int)Pre.Padded);

    /// <summary>An integer slot of the presynaptic population, in a float64 program, as it was <paramref name="delay"/> boundaries ago.</summary>
    public ReadOnlySpan<long> PreInt64At(int slot, int delay) =>
        delay == 0 ? Pre.Int64(slot) : new ReadOnlySpan<long>(Former(slot).At(delay), (int)Pre.Padded);

    internal byte* Values => _values;

    internal void PlaceValues(byte* values) => _values = values;

    internal void Keep(int slot, ValueHistory history) => _histories[slot] = history;

    private ValueHistory Former(int slot) => _histories[slot]
        ?? throw new InvalidOperationException($"Former values of '{Pre.Plan.Slots[slot].Name}' of '{Pre.Name}' are not kept.");
}
