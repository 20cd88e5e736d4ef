namespace NeuroLang.Runtime;

/// <summary>
/// The mutable memory of a network, in few 64-byte aligned blocks that are cut into named regions: slots, event lists and
/// delay rings. Nothing that a step changes lies elsewhere, so that a state can be saved by walking the regions.
/// </summary>
public sealed unsafe class Arena : IDisposable
{
    private const int LaneGroup = 64;
    private readonly List<NativeBlock> _blocks = [];
    private readonly List<ArenaRegion> _regions = [];

    internal Arena()
    {
    }

    /// <summary>The regions in order of allocation.</summary>
    public IReadOnlyList<ArenaRegion> Regions => _regions;

    /// <summary>Is told what hosts read and change; null where that is all in this memory.</summary>
    internal IRemoteMemory? Remote { get; set; }

    /// <summary>Bytes in all.</summary>
    public long Bytes => _blocks.Sum(block => block.Bytes);

    /// <summary>The bytes of a region; a region larger than a span can be is cut at int.MaxValue.</summary>
    public Span<byte> Read(int region)
    {
        var found = _regions[region];
        Remote?.Writing(Pointer(region));
        return new Span<byte>(_blocks[found.Block].Pointer + found.Offset, (int)Math.Min(found.Bytes, int.MaxValue));
    }

    /// <summary>Where a region starts.</summary>
    internal byte* Pointer(int region) => _blocks[_regions[region].Block].Pointer + _regions[region].Offset;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var block in _blocks)
            block.Dispose();
    }

    internal static long PadLanes(long size) => (size + LaneGroup - 1) / LaneGroup * LaneGroup;

    /// <summary>Allocates one zeroed block for regions of the given sizes (multiples of 64 bytes) and returns where each starts.</summary>
    internal nint[] Allocate(IReadOnlyList<(string Name, long Bytes)> regions)
    {
        var block = new NativeBlock(regions.Sum(region => region.Bytes));
        _blocks.Add(block);
        var starts = new nint[regions.Count];
        var offset = 0L;
        for (var i = 0; i < regions.Count; i++)
        {
            starts[i] = (nint)(block.Pointer + offset);
            _regions.Add(new ArenaRegion(regions[i].Name, _blocks.Count - 1, offset, regions[i].Bytes));
            offset += regions[i].Bytes;
        }
        return starts;
    }
}
