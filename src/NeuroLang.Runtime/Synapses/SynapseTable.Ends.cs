using System.Text;
using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Synapses;

/// <content>What kernels read of the cells at both ends, and where they add to.</content>
public sealed unsafe partial class SynapseTable
{
    private int[] _preReads = [];
    private int[] _postReads = [];
    private Accumulator[] _targets = [];
    private Accumulator[][] _elements = [];

    /// <summary>The number of the presynaptic population in random streams.</summary>
    public uint PreSalt { get; private set; }

    /// <summary>The number of the postsynaptic population in random streams.</summary>
    public uint PostSalt { get; private set; }

    /// <summary>The accumulator of a contribution for the cells of this table.</summary>
    public Accumulator Target(int contribution) => _targets[contribution];

    /// <summary>The accumulators of a contribution for the cells of this table, one an element of the vector at which synapses end.</summary>
    public Accumulator[] Targets(int contribution) => _elements[contribution];

    /// <summary>A variable that is kept once for each presynaptic cell, widened to float64.</summary>
    public double GetPre(int slot, int cell) => _preSlots.Get(slot, cell);

    /// <summary>A variable that is kept once for each postsynaptic cell, widened to float64.</summary>
    public double GetPost(int slot, int cell) => _postSlots.Get(slot, cell);

    /// <summary>A real slot of the presynaptic cells in a float32 program: the n-th that the plan reads.</summary>
    public Span<float> PreRead32(int read) => Pre.Real32(_preReads[read]);

    /// <summary>A real slot of the presynaptic cells in a float64 program.</summary>
    public Span<double> PreRead64(int read) => Pre.Real64(_preReads[read]);

    /// <summary>An integer slot of the presynaptic cells in a float32 program.</summary>
    public Span<int> PreReadInt32(int read) => Pre.Int32(_preReads[read]);

    /// <summary>An integer slot of the presynaptic cells in a float64 program.</summary>
    public Span<long> PreReadInt64(int read) => Pre.Int64(_preReads[read]);

    /// <summary>A real slot of the postsynaptic cells in a float32 program.</summary>
    public Span<float> PostRead32(int read) => Post.Real32(_postReads[read]);

    /// <summary>A real slot of the postsynaptic cells in a float64 program.</summary>
    public Span<double> PostRead64(int read) => Post.Real64(_postReads[read]);

    /// <summary>An integer slot of the postsynaptic cells in a float32 program.</summary>
    public Span<int> PostReadInt32(int read) => Post.Int32(_postReads[read]);

    /// <summary>An integer slot of the postsynaptic cells in a float64 program.</summary>
    public Span<long> PostReadInt64(int read) => Post.Int64(_postReads[read]);

    /// <summary>A real slot of the presynaptic cells, in a float32 program, as it was <paramref name="delay"/> boundaries ago.</summary>
    public ReadOnlySpan<float> PreReadAt32(int read, int delay) => Pre32At(_preReads[read], delay);

    /// <summary>A real slot of the presynaptic cells, in a float64 program, as it was <paramref name="delay"/> boundaries ago.</summary>
    public ReadOnlySpan<double> PreReadAt64(int read, int delay) => Pre64At(_preReads[read], delay);

    /// <summary>An integer slot of the presynaptic cells, in a float32 program, as it was <paramref name="delay"/> boundaries ago.</summary>
    public ReadOnlySpan<int> PreReadAtInt32(int read, int delay) => PreInt32At(_preReads[read], delay);

    /// <summary>An integer slot of the presynaptic cells, in a float64 program, as it was <paramref name="delay"/> boundaries ago.</summary>
    public ReadOnlySpan<long> PreReadAtInt64(int read, int delay) => PreInt64At(_preReads[read], delay);

    /// <summary>Finds what the plan names in the populations of this table, and fills what is kept in the cells with its start values.</summary>
    internal void Bind(IReadOnlyList<Accumulator> accumulators)
    {
        PreSalt = Salt(Pre.Name);
        PostSalt = Salt(Post.Name);
        _preReads = Synapse.PreReads.Select(Pre.SlotIndex).ToArray();
        _postReads = Synapse.PostReads.Select(Post.SlotIndex).ToArray();
        _targets = Synapse.Contributions
            .Select(c => accumulators[c.Accumulators[PartOf(c.IsPost ? Plan.Post : Plan.Pre, (c.IsPost ? Post : Pre).Index)]])
            .ToArray();
        _elements = Synapse.Contributions
            .Select(c => c.Elements.Count == 0 ? [] : c.Elements[PartOf(Plan.Post, Post.Index)].Select(n => accumulators[n]).ToArray())
            .ToArray();
        Fill(Synapse.PreSlots, _preSlots, (int)Pre.Padded);
        Fill(Synapse.PostSlots, _postSlots, (int)Post.Padded);
    }

    private static void Fill(IReadOnlyList<SlotPlan> plans, LaneSet lanes, int count)
    {
        for (var slot = 0; slot < plans.Count; slot++)
        {
            for (var cell = 0; cell < count && plans[slot].Start != 0; cell++)
                lanes.Set(slot, cell, plans[slot].Start);
        }
    }

    private static int PartOf(IReadOnlyList<ViewPart> view, int population)
    {
        for (var part = 0; part < view.Count; part++)
        {
            if (view[part].Population == population)
                return part;
        }
        return -1;
    }

    // FNV-1a (Fowler, Noll, Vo) of the UTF-8 bytes, as everywhere in random streams.
    private static uint Salt(string name)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(name))
            hash = unchecked((hash ^ b) * 16777619u);
        return hash;
    }
}
