using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <summary>
/// What a kernel over the synapses of one table is called with: an array of 64-bit words.
/// <code>
/// 0 seed   1 step   2 time in ms (float64)   3 salt of the pre population   4 salt of the post population
/// 5 dendritic delay in steps   6 dendritic delays, where they differ, else null   7 scratch values
/// 8 the number that does not fit (float64, written)   9 its cell   10 its contribution   11 its element, or -1 (all written)
/// then, one word each: the synapse's slots; those kept in pre cells; in post cells; what is read of pre cells; of post cells;
/// eight words for each contribution; a word (float64) for each aggregate that kernels read; an address for each array of values of other cells
/// </code>
/// The words of a contribution: first ring slot, bytes of a ring slot, number of ring slots, the one that is due, bytes of a
/// sum, the two factors whose product is its scale (float64), and the largest sum (float64). Where synapses end at elements of a vector, the first of
/// them is the address of as many such blocks as there are elements.
/// </summary>
internal sealed class SynapseFrame
{
    public const int Seed = 0;
    public const int Step = 1;
    public const int Time = 2;
    public const int PreSalt = 3;
    public const int PostSalt = 4;
    public const int DendriticSteps = 5;
    public const int Dendritic = 6;
    public const int Values = 7;
    public const int OverflowValue = 8;
    public const int OverflowCell = 9;
    public const int OverflowContribution = 10;
    public const int OverflowElement = 11;

    /// <summary>Words of a contribution, by their place in it.</summary>
    public const int Ring = 0;
    public const int SlotBytes = 1;
    public const int RingSlots = 2;
    public const int Due = 3;
    public const int LaneBytes = 4;
    public const int FirstFactor = 5;
    public const int SecondFactor = 6;
    public const int Limit = 7;

    private const int FirstSlot = 12;
    /// <summary>How many words a contribution, or an element of one, has.</summary>
    public const int ContributionWords = 8;

    private readonly IrSynapse _synapse;
    private readonly Dictionary<string, IrType> _readTypes = new(StringComparer.Ordinal);

    public SynapseFrame(IrModule module, IrSynapse synapse)
    {
        _synapse = synapse;
        Storage = SynapseStorage.Of(module, synapse);
        Contributions = synapse.Handlers.Select(h => h.Body).Concat(synapse.Timed.Select(t => t.Body)).Sum(b => IrReach.Contributions(b).Count());
        var model = synapse.AsModel(module);
        foreach (var (prefix, names) in new[] { (IrSynapse.Pre, Storage.PreReads), (IrSynapse.Post, Storage.PostReads) })
        {
            foreach (var name in names)
            {
                _readTypes[prefix + name] = model.FindSlot(prefix + name)?.Type ?? module.Real;
            }
        }

        Real = module.Real;
        Cells = module.SynapseKernels.Where(k => k.Synapse == synapse.Name)
            .SelectMany(k => IrTraversal.PostOrder(IrTraversal.Expressions(k.Body)))
            .Where(e => e.Op == IrOp.Load && IsByPlace(e.Name ?? ""))
            .Select(e => (e.Name ?? "").Substring((e.Name ?? "").IndexOf('.', StringComparison.Ordinal) + 1)).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToList();
        Uniforms = module.SynapseKernels.Where(k => k.Synapse == synapse.Name)
            .SelectMany(k => IrTraversal.PostOrder(IrTraversal.Expressions(k.Body)))
            .Where(e => e.Op == IrOp.Uniform && e.Name is not ("k" or "t"))
            .Select(e => e.Name ?? "").Distinct().OrderBy(name => name, StringComparer.Ordinal).ToList();
    }

    /// <summary>The slots of cells that kernels read.</summary>
    public SynapseStorage Storage { get; }

    /// <summary>How many statements add to something.</summary>
    public int Contributions { get; }

    /// <summary>The uniforms beside step and time.</summary>
    public IReadOnlyList<string> Uniforms { get; }

    /// <summary>The probes whose values kernels read by the place of an end of the synapse.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>How many words there are.</summary>
    public int Words => CellValues(Cells.Count);

    private IrType Real { get; }

    /// <summary>The first word of the slots that are kept in pre cells.</summary>
    public int PreSlots => FirstSlot + _synapse.Slots.Length;

    /// <summary>The first word of the slots that are kept in post cells.</summary>
    public int PostSlots => PreSlots + _synapse.PreSlots.Length;

    /// <summary>The first word of what is read of pre cells.</summary>
    public int PreReads => PostSlots + _synapse.PostSlots.Length;

    /// <summary>The first word of what is read of post cells.</summary>
    public int PostReads => PreReads + Storage.PreReads.Count;

    /// <summary>The word of a slot of the synapses.</summary>
    public static int Slot(int index) => FirstSlot + index;

    /// <summary>A word of a contribution.</summary>
    public int Contribution(int index, int word) => PostReads + Storage.PostReads.Count + (index * ContributionWords) + word;

    /// <summary>The word of a uniform.</summary>
    public int Uniform(int index) => Contribution(Contributions, 0) + index;

    /// <summary>The word of the values of a probe, by its place in <see cref="Cells"/>.</summary>
    public int CellValues(int index) => Uniform(Uniforms.Count) + index;

    /// <summary>Whether an array holds values of other cells, one a place in a view of the connection.</summary>
    public static bool IsByPlace(string name) => name.StartsWith(IrSynapse.ByPre, StringComparison.Ordinal) || name.StartsWith(IrSynapse.ByPost, StringComparison.Ordinal);

    /// <summary>The word and the type of an array with a name of the IR.</summary>
    public (int Word, IrType Type) Array(string name)
    {
        if (name == IrSynapse.Values)
        {
            return (Values, Real);
        }

        if (IsByPlace(name))
        {
            return (CellValues(Cells.TakeWhile(c => c != name.Substring(name.IndexOf('.', StringComparison.Ordinal) + 1)).Count()), Real);
        }

        if (name.StartsWith(IrSynapse.AtPre, StringComparison.Ordinal))
        {
            var place = SynapseStorage.Find(_synapse.PreSlots, name.Substring(IrSynapse.AtPre.Length));
            return (PreSlots + place, _synapse.PreSlots[place].Type);
        }

        if (name.StartsWith(IrSynapse.AtPost, StringComparison.Ordinal))
        {
            var place = SynapseStorage.Find(_synapse.PostSlots, name.Substring(IrSynapse.AtPost.Length));
            return (PostSlots + place, _synapse.PostSlots[place].Type);
        }

        if (name.StartsWith(IrSynapse.Pre, StringComparison.Ordinal))
        {
            return (PreReads + Storage.PreReads.IndexOf(name.Substring(IrSynapse.Pre.Length)), _readTypes[name]);
        }

        if (name.StartsWith(IrSynapse.Post, StringComparison.Ordinal))
        {
            return (PostReads + Storage.PostReads.IndexOf(name.Substring(IrSynapse.Post.Length)), _readTypes[name]);
        }

        var own = SynapseStorage.Find(_synapse.Slots, name);
        return (Slot(own), _synapse.Slots[own].Type);
    }

    /// <summary>The number of the first contribution of a kernel.</summary>
    public int FirstContribution(IrSynapseKernel kernel)
    {
        var bodies = _synapse.Handlers.Select(h => h.Body).Concat(_synapse.Timed.Select(t => t.Body));
        var place = kernel.Phase == IrSynapsePhase.Timed ? _synapse.Handlers.Length + kernel.Number : kernel.Number;
        return bodies.Take(Math.Max(0, place)).Sum(b => IrReach.Contributions(b).Count());
    }
}
