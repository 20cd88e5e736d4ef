namespace NeuroLang.Runtime.Synapses;

/// <content>What kernels of drives and aggregates write, and former values of presynaptic cells.</content>
public sealed unsafe partial class SynapseTable
{
    private readonly ValueHistory?[] _histories;
    private byte* _values;
    private SynapseBatch? _batch;

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

    /// <summary>The synapses at positions <paramref name="first"/> to <paramref name="end"/> - 1 of one row, some at a time, before the first of them; valid until the next call.</summary>
    public SynapseBatch Row(int first, int end)
    {
        fixed (int* posts = Posts(first, end))
            return Batch.OfRow(this, first, end, posts);
    }

    /// <summary>The synapses of a column, some at a time, before the first of them. Both spans are those that a kernel over columns is called with.</summary>
    public SynapseBatch Column(ReadOnlySpan<int> positions, ReadOnlySpan<int> pres)
    {
        // Both lie in native memory.
        fixed (int* position = positions, pre = pres)
            return Batch.OfColumn(this, position, pre, positions.Length);
    }

    internal byte* Values => _values;

    internal void PlaceBatch(SynapseBatch batch) => _batch = batch;

    private SynapseBatch Batch => _batch ?? throw new InvalidOperationException("The network of this table is not built.");

    internal void PlaceValues(byte* values) => _values = values;

    internal void Keep(int slot, ValueHistory history) => _histories[slot] = history;

    private ValueHistory Former(int slot) => _histories[slot]
        ?? throw new InvalidOperationException($"Former values of '{Pre.Plan.Slots[slot].Name}' of '{Pre.Name}' are not kept.");
}
