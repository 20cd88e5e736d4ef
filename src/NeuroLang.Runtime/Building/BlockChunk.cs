namespace NeuroLang.Runtime.Building;

/// <summary>The synapses that one piece of work drew for one block, and how many each of its entries has.</summary>
internal sealed class BlockChunk(int indexBytes, bool hasWeights, long expected, int entries) : IDisposable
{
    /// <summary>16-bit indices, where the block has those.</summary>
    public NativeBuffer<ushort> Narrow { get; } = new(indexBytes == sizeof(ushort) ? expected : 0);

    /// <summary>32-bit indices, where the block has those.</summary>
    public NativeBuffer<uint> Wide { get; } = new(indexBytes == sizeof(uint) ? expected : 0);

    public NativeBuffer<double> Weights { get; } = new(hasWeights ? expected : 0);

    /// <summary>Synapses of every entry of the piece.</summary>
    public int[] Counts { get; } = new int[entries];

    public long Count => indexBytes == sizeof(ushort) ? Narrow.Count : Wide.Count;

    public void Dispose()
    {
        Narrow.Dispose();
        Wide.Dispose();
        Weights.Dispose();
    }
}
