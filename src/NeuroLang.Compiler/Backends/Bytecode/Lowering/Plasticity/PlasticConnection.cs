using System.Collections.Immutable;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

/// <summary>A connection whose synapses have a model that the core can run.</summary>
/// <param name="Index">Its index in the module.</param>
/// <param name="Connection">The connection.</param>
/// <param name="Synapse">The model.</param>
/// <param name="OnPre">What a presynaptic spike does.</param>
/// <param name="OnPost">What a postsynaptic spike does; empty for nothing.</param>
/// <param name="Data">The synapses as they were built.</param>
/// <param name="IsTimed">
/// Whether presynaptic spikes have to reach the synapses at their boundary exactly, because something else than the spikes of the presynaptic cell changes or is read. If not, a spike acts at once, and only what it
/// sends is late.
/// </param>
internal sealed record PlasticConnection(int Index, IrConnection Connection, IrSynapse Synapse, ImmutableArray<IrStatement> OnPre, ImmutableArray<IrStatement> OnPost, SynapseData Data, bool IsTimed)
{
    /// <summary>What happens without a spike, in this order.</summary>
    public ImmutableArray<SynapsePart> Ticks { get; init; } = [];

    /// <summary>When that is.</summary>
    public TickClock Clock => new(Ticks.Select(t => t.Every));

    /// <summary>The variable of a synapse without delay that is one where a presynaptic spike has done what the postsynaptic one of the same boundary would do.</summary>
    public const string Paired = "synapse.paired";

    /// <summary>
    /// Whether presynaptic spikes act at once and postsynaptic ones read their traces. These have a spike in them a step later; so if both cells spike at the same boundary, the presynaptic spike does all of it.
    /// Null where that is not so; else the statements that set and clear <see cref="Paired"/>.
    /// </summary>
    public (IrStatement Set, IrStatement Clear)? AtOnce { get; init; }

    /// <summary>What the program of presynaptic spikes does: ticks of the boundary before, then the spike.</summary>
    public ImmutableArray<SynapsePart> PreParts => [.. Ticks, new SynapsePart(SynapseMoment.Pre, OnPre), .. AtOnce is { } paired ? [new SynapsePart(SynapseMoment.Both, [.. OnPost, paired.Set])] : ImmutableArray<SynapsePart>.Empty];

    /// <summary>What the program of postsynaptic spikes does.</summary>
    public ImmutableArray<SynapsePart> PostParts => OnPost.IsEmpty ? []
        : AtOnce is { } paired ? [new SynapsePart(SynapseMoment.Alone, OnPost), new SynapsePart(SynapseMoment.Post, [paired.Clear])]
        : [new SynapsePart(SynapseMoment.Post, OnPost)];

    /// <summary>All statements.</summary>
    public IEnumerable<IrStatement> Statements => PreParts.Concat(PostParts).SelectMany(p => p.Body);

    /// <summary>The slots that ticks read.</summary>
    public IEnumerable<string> ReadByTicks => Ticks.SelectMany(t => t.Body).SelectMany(Loads).Distinct();

    /// <summary>
    /// The steps by which the core runs everything that happens in the synapses too early: postsynaptic spikes run their program at once, so with a dendritic delay presynaptic ones have to come as much earlier.
    /// What they send is then late by both.
    /// </summary>
    public long Shift { get; init; }

    /// <summary>The steps from a presynaptic spike to the program of the row, each a projection of its own; zero where the spike acts at once.</summary>
    public ImmutableArray<long> Delays => !IsTimed ? [0] : Data.Count == 0 ? [(Connection.DelaySteps ?? 0) - Shift] : [.. Data.DelaySteps.Select(d => Axonal(d)).Distinct().OrderBy(d => d)];

    /// <summary>The steps from a presynaptic spike to the program of the row.</summary>
    /// <param name="delay">The axonal delay.</param>
    public long Axonal(long delay) => IsTimed ? delay - Shift : 0;

    /// <summary>The populations in which synapses end that start in a population and have a delay; none where there are no such synapses.</summary>
    /// <param name="pre">The presynaptic population.</param>
    /// <param name="delay">The steps from its spike to the program of the row.</param>
    public ImmutableArray<int> Posts(int pre, long delay) =>
        [.. Enumerable.Range(0, Data.Count).Where(n => Data.PrePopulations[n] == pre && Axonal(Data.DelaySteps[n]) == delay).Select(n => Data.PostPopulations[n]).Distinct().OrderBy(p => p)];

    /// <summary>The steps from the program of the row to what it sends.</summary>
    /// <param name="delay">The axonal delay.</param>
    public long Late(long delay) => (IsTimed ? 0 : delay) + (Connection.DendriticSteps ?? 0) + Shift;

    /// <summary>The most that one handler of a synapse sends, in internal units; infinity where no bound is known, zero where it sends nothing.</summary>
    public double Bound => Connection.Contributions.Where(c => c.Side == IrSide.Post).Sum(c => c.Bound);

    /// <summary>Where it ends.</summary>
    public IEnumerable<(int Post, string Target)> Targets => Connection.Target is { } target ? Connection.Post.Ranges.Select(r => (r.Population, target)).Distinct() : [];

    /// <summary>The slots and uniforms that a statement reads.</summary>
    public static IEnumerable<string> Loads(IrStatement statement) =>
        IrTraversal.PostOrder(statement switch { IrAssign a => [a.Value], IrContribute c => [c.Value], _ => [] }).Where(e => e.Op is IrOp.Load or IrOp.Uniform).Select(e => e.Name ?? "");
}
