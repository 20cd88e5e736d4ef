using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>A program over synapses of one model: the kernel form of <see cref="IrSynapse"/>.</summary>
/// <param name="Name">A unique name such as <c>Stdp.on_pre</c>.</param>
/// <param name="Phase">When it runs and over which synapses.</param>
/// <param name="Synapse">The model whose slots it reads and writes; slots of the cells are only read.</param>
/// <param name="Number">Index of the handler, drive or timed handler it belongs to; -1 otherwise.</param>
/// <param name="Body">Data flow: assignments and contributions, each slot assigned once, all loads reading the values at the start.</param>
public sealed record IrSynapseKernel(string Name, IrSynapsePhase Phase, string Synapse, int Number, ImmutableArray<IrStatement> Body)
{
    /// <summary>The slots with a prefix that it reads, such as those of the cells at one end, without the prefix: each once, in ordinal order.</summary>
    public IEnumerable<string> Reads(string prefix) => IrTraversal.PostOrder(IrTraversal.Expressions(Body))
        .Where(e => e.Op == IrOp.Load && e.Name?.StartsWith(prefix, StringComparison.Ordinal) == true)
        .Select(e => (e.Name ?? "").Substring(prefix.Length))
        .Distinct()
        .OrderBy(name => name, StringComparer.Ordinal);
}
