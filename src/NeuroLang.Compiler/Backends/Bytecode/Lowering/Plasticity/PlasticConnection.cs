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
    /// <summary>The steps from a presynaptic spike to its handler; null where synapses differ.</summary>
    public long? Axonal => Connection.DelaySteps;

    /// <summary>The most that one handler of a synapse sends, in internal units; infinity where no bound is known, zero where it sends nothing.</summary>
    public double Bound => Connection.Contributions.Where(c => c.Side == IrSide.Post).Sum(c => c.Bound);

    /// <summary>Where it ends.</summary>
    public IEnumerable<(int Post, string Target)> Targets => Connection.Target is { } target ? Connection.Post.Ranges.Select(r => (r.Population, target)).Distinct() : [];

    /// <summary>The slots and uniforms that a statement reads.</summary>
    public static IEnumerable<string> Loads(IrStatement statement) =>
        IrTraversal.PostOrder(statement switch { IrAssign a => [a.Value], IrContribute c => [c.Value], _ => [] }).Where(e => e.Op is IrOp.Load or IrOp.Uniform).Select(e => e.Name ?? "");
}
