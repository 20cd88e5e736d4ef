namespace NeuroLang.Runtime.Synapses;

/// <content>
/// The share of a thread in a table: the synapses that end at its cells, on the same memory. Positions and cells keep their numbers; a run is what of it ends at these cells,
/// which is found once by searching, since post cells ascend along a run. What is kept for presynaptic cells, each thread has for itself: all of them see all events, and come to the same bits.
/// </content>
public sealed unsafe partial class SynapseTable
{
    private readonly (int First, int End)? _cells;
    private readonly NativeBlock? _ownPreLanes;

    // Where the share of each run starts and ends; none in dense tables, where that is computed.
    private readonly NativeBlock? _cuts;

    private SynapseTable(SynapseTable whole, int firstCell, int endCell, bool ownsPreLanes)
    {
        _cells = (firstCell, endCell);
        _shape = whole._shape;
        Pre = whole.Pre;
        Post = whole.Post;
        Count = whole.Count;
        _starts = whole._starts;
        _index = whole._index;
        _dendritic = whole._dendritic;
        _rowStarts = whole._rowStarts;
        Runs = whole.Runs;
        Columns = whole.Columns;
        _slots = whole._slots;
        _postSlots = whole._postSlots;
        _preSlots = ownsPreLanes ? new LaneSet(_shape.Synapse.PreSlots, _shape.Precision, (int)Pre.Padded) : whole._preSlots;
        if (ownsPreLanes)
        {
            _ownPreLanes = new NativeBlock(_preSlots.Bytes);
            for (var slot = 0; slot < _preSlots.Slots; slot++)
                _preSlots.Place(slot, _ownPreLanes.Pointer + slot * _preSlots.SlotBytes);
        }
        AliveSlot = whole.AliveSlot;
        ElementSlot = whole.ElementSlot;
        _frozen = whole._frozen;
        _histories = whole._histories;
        _posts = PreparePosts();
        _column = PrepareColumn();
        _cuts = PrepareCuts(firstCell, endCell);
        PreSalt = whole.PreSalt;
        PostSalt = whole.PostSalt;
        _preReads = whole._preReads;
        _postReads = whole._postReads;
    }

    /// <summary>The synapses that end at the cells from <paramref name="firstCell"/> to <paramref name="endCell"/> - 1, with what they add to.</summary>
    /// <param name="firstCell">The first cell of the share.</param>
    /// <param name="endCell">The first one behind it.</param>
    /// <param name="ownsPreLanes">False for one share, which has what the whole table keeps for presynaptic cells.</param>
    /// <param name="targets">The accumulators of the network, as this thread moves them along.</param>
    internal SynapseTable Part(int firstCell, int endCell, bool ownsPreLanes, Func<Accumulator, Accumulator> targets) => new(this, firstCell, endCell, ownsPreLanes)
    {
        _targets = [.. _targets.Select(targets)],
        _elements = [.. _elements.Select(elements => elements.Select(targets).ToArray())],
    };

    /// <summary>Takes over what the whole table keeps for presynaptic cells.</summary>
    internal void CopyPreLanes(SynapseTable whole)
    {
        for (var slot = 0; slot < _preSlots.Slots; slot++)
        {
            if (_preSlots.Pointer(slot) != whole._preSlots.Pointer(slot))
                Buffer.MemoryCopy(whole._preSlots.Pointer(slot), _preSlots.Pointer(slot), _preSlots.SlotBytes, _preSlots.SlotBytes);
        }
    }

    /// <summary>Whether post cells ascend along every run: not where the view names cells of a population in another order.</summary>
    internal bool Ascends()
    {
        for (var row = 0; row < Rows && !IsDense; row++)
        {
            var (run, endRun) = RunsOf(row);
            for (; run < endRun; run++)
            {
                var (first, end, _) = Run(run);
                for (var position = first + 1; position < end; position++)
                {
                    if (PostCell(row, position) < PostCell(row, position - 1))
                        return false;
                }
            }
        }
        return true;
    }

    private (int First, int End) Share(int run, int first, int end)
    {
        if (_cuts is not null)
            return (((int*)_cuts.Pointer)[2 * run], ((int*)_cuts.Pointer)[(2 * run) + 1]);
        return _cells is var (firstCell, endCell)
            ? (first + Math.Clamp(firstCell - DenseStart, 0, DenseCount), first + Math.Clamp(endCell - DenseStart, 0, DenseCount))
            : (first, end);
    }

    private NativeBlock? PrepareCuts(int firstCell, int endCell)
    {
        if (IsDense)
            return null;
        var runs = Runs?.Count ?? Rows;
        var cuts = new NativeBlock(2L * runs * sizeof(int));
        for (var run = 0; run < runs; run++)
        {
            var (first, end) = Bounds(run);
            var cut = FirstFrom(first, end, firstCell);
            ((int*)cuts.Pointer)[2 * run] = cut;
            ((int*)cuts.Pointer)[(2 * run) + 1] = FirstFrom(cut, end, endCell);
        }
        return cuts;
    }

    // The first position whose post cell is not below.
    private int FirstFrom(int first, int end, int cell)
    {
        while (first < end)
        {
            var middle = (int)(((uint)first + (uint)end) / 2);
            if (PostCell(0, middle) < cell)
                first = middle + 1;
            else
                end = middle;
        }
        return first;
    }
}
