using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Synapses;

/// <summary>
/// The synapses of one connection between one presynaptic and one postsynaptic population, for connections with a synapse model.
/// Positions 0 to <see cref="Count"/> - 1 are ordered by pre cell, then axonal delay, then place in the post view, then
/// multiplicity. Per synapse the table holds what differs and nothing else:
/// <code>
/// post cell        none (dense rows) | 16 bits | 32 bits
/// slots            4 or 8 bytes each
/// reverse index    32 bits, where events of post cells run over synapses and rows are not dense
/// axonal delay     where delays differ: rows are cut into runs of equal delay, 64 bits a run
/// dendritic delay  where delays differ: 32 bits
/// </code>
/// </summary>
public sealed unsafe partial class SynapseTable
{
    private readonly TableShape _shape;
    private readonly LaneSet _slots;
    private readonly LaneSet _preSlots;
    private readonly LaneSet _postSlots;
    private readonly bool[] _frozen;

    internal SynapseTable(TableShape shape, int count, NativeBlock starts, NativeBlock index, RunIndex? runs, NativeBlock? dendritic)
    {
        _shape = shape;
        Pre = shape.Pre;
        Post = shape.Post;
        Count = count;
        _starts = starts;
        _index = index;
        _dendritic = dendritic;
        _rowStarts = (int*)starts.Pointer;
        Runs = runs;
        _slots = new LaneSet(shape.Synapse.Slots, shape.Precision, count);
        _preSlots = new LaneSet(shape.Synapse.PreSlots, shape.Precision, (int)Pre.Padded);
        _postSlots = new LaneSet(shape.Synapse.PostSlots, shape.Precision, (int)Post.Padded);
        AliveSlot = _slots.IndexOf(Alive);
        _frozen = new bool[shape.Synapse.Freezable.Count];
        ElementSlot = _slots.IndexOf(Element);
        _histories = new ValueHistory?[Pre.Plan.Slots.Count];
        _posts = PreparePosts();
        Columns = NeedsColumns ? new ColumnIndex(this, _rowStarts, shape.FirstCell, shape.Rows, DendriticPointer) : null;
        _column = PrepareColumn();
    }

    /// <summary>The name of the integer slot that says whether a synapse exists (1) or was removed (0).</summary>
    public const string Alive = "synapse.alive";

    /// <summary>The name of the integer slot that says at which element of a vector a synapse ends.</summary>
    public const string Element = "synapse.element";

    /// <summary>The connection's plan.</summary>
    public ConnectionPlan Plan => _shape.Plan;

    /// <summary>The connection's name with those of the populations.</summary>
    public string Name => _shape.Name;

    /// <summary>The presynaptic population.</summary>
    public Population Pre { get; }

    /// <summary>The postsynaptic population.</summary>
    public Population Post { get; }

    /// <summary>How many synapses there are, removed ones included.</summary>
    public int Count { get; }

    /// <summary>Memory of the synapses in bytes: slots, index and reverse index.</summary>
    public long Bytes =>
        (long)Count * _slots.Slots * _slots.LaneBytes + _preSlots.Bytes + _postSlots.Bytes
        + _starts.Bytes + _index.Bytes + (Runs?.Bytes ?? 0) + (_dendritic?.Bytes ?? 0) + (Columns?.Bytes ?? 0);

    /// <summary>The lanes of a float32 real slot, one a position.</summary>
    public Span<float> Real32(int slot) => _slots.Lanes<float>(slot, LaneKind.Real);

    /// <summary>The lanes of a float64 real slot, one a position.</summary>
    public Span<double> Real64(int slot) => _slots.Lanes<double>(slot, LaneKind.Real);

    /// <summary>The lanes of an integer slot of a float32 program, one a position.</summary>
    public Span<int> Int32(int slot) => _slots.Lanes<int>(slot, LaneKind.Integer);

    /// <summary>The lanes of an integer slot of a float64 program, one a position.</summary>
    public Span<long> Int64(int slot) => _slots.Lanes<long>(slot, LaneKind.Integer);

    /// <summary>The lanes of a float32 real slot kept for each presynaptic cell.</summary>
    public Span<float> PreReal32(int slot) => _preSlots.Lanes<float>(slot, LaneKind.Real);

    /// <summary>The lanes of a float64 real slot kept for each presynaptic cell.</summary>
    public Span<double> PreReal64(int slot) => _preSlots.Lanes<double>(slot, LaneKind.Real);

    /// <summary>The lanes of an integer slot, in a float32 program, kept for each presynaptic cell.</summary>
    public Span<int> PreInt32(int slot) => _preSlots.Lanes<int>(slot, LaneKind.Integer);

    /// <summary>The lanes of an integer slot, in a float64 program, kept for each presynaptic cell.</summary>
    public Span<long> PreInt64(int slot) => _preSlots.Lanes<long>(slot, LaneKind.Integer);

    /// <summary>The lanes of a float32 real slot kept for each postsynaptic cell.</summary>
    public Span<float> PostReal32(int slot) => _postSlots.Lanes<float>(slot, LaneKind.Real);

    /// <summary>The lanes of a float64 real slot kept for each postsynaptic cell.</summary>
    public Span<double> PostReal64(int slot) => _postSlots.Lanes<double>(slot, LaneKind.Real);

    /// <summary>The lanes of an integer slot, in a float32 program, kept for each postsynaptic cell.</summary>
    public Span<int> PostInt32(int slot) => _postSlots.Lanes<int>(slot, LaneKind.Integer);

    /// <summary>The lanes of an integer slot, in a float64 program, kept for each postsynaptic cell.</summary>
    public Span<long> PostInt64(int slot) => _postSlots.Lanes<long>(slot, LaneKind.Integer);

    /// <summary>The index of the slot called <paramref name="name"/>, or -1.</summary>
    public int SlotIndex(string name) => _slots.IndexOf(name);

    /// <summary>The value of one synapse as a double.</summary>
    public double Get(int slot, int position) => _slots.Get(slot, position);

    /// <summary>Sets the value of one synapse, rounded once to the slot's format.</summary>
    public void Set(int slot, int position, double value) => _slots.Set(slot, position, value);

    /// <summary>Whether a synapse exists: true but for those that were removed.</summary>
    public bool IsAlive(int position) => AliveSlot < 0 || _slots.Get(AliveSlot, position) != 0;

    /// <summary>Whether the n-th of <see cref="SynapsePlan.Freezable"/> stands still: 1, or 0.</summary>
    public int IsFrozen(int freezable) => _frozen[freezable] ? 1 : 0;

    internal void Freeze(int freezable, bool isFrozen) => _frozen[freezable] = isFrozen;

    /// <summary>The element of a vector at which a synapse ends, or -1 where all end at one target.</summary>
    public int ElementAt(int position) => ElementSlot < 0 ? -1 : (int)_slots.GetBits(ElementSlot, position);

    internal SynapsePlan Synapse => _shape.Synapse;

    internal int AliveSlot { get; }

    internal int ElementSlot { get; }

    internal int AliveCount
    {
        get
        {
            var alive = 0;
            for (var position = 0; position < Count; position++)
                alive += IsAlive(position) ? 1 : 0;
            return alive;
        }
    }

    internal LaneSet Slots => _slots;

    internal LaneSet PreLanes => _preSlots;

    internal LaneSet PostLanes => _postSlots;

    internal void Free()
    {
        _posts.Dispose();
        _column.Dispose();
        _ownPreLanes?.Dispose();
        _cuts?.Dispose();
        if (_cells is not null)
            return;
        _starts.Dispose();
        _index.Dispose();
        _dendritic?.Dispose();
        Runs?.Dispose();
        Columns?.Dispose();
    }
}
