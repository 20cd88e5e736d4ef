using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir;

/// <summary>One <c>connect</c> statement: a recipe, not a list.</summary>
/// <param name="Name">Its name, or <c>connect N</c> with its number from zero.</param>
/// <param name="Pre">The source cells; position in it is the <c>i</c> of the expressions.</param>
/// <param name="Event">The event of the source cells: <c>spike</c> or a name.</param>
/// <param name="Post">The target cells; position in it is <c>j</c>.</param>
/// <param name="Sends">What each synapse adds, in source order.</param>
/// <param name="Rule">How pairs are chosen.</param>
/// <param name="Where">A filter on pairs, or null.</param>
/// <param name="Autapses">Whether a cell may connect to itself.</param>
/// <param name="Multapses">Whether a pair may have several synapses.</param>
/// <param name="DelaySteps">The delay in steps where it is constant, else null.</param>
/// <param name="Delay">The delay in ms as a float64 expression of the pair where it is not constant, else null.</param>
/// <param name="Place">Where it is written.</param>
public sealed record IrConnection(
    string Name,
    IrView Pre,
    string Event,
    IrView Post,
    ImmutableArray<IrSend> Sends,
    IrRule Rule,
    IrExpr? Where,
    bool Autapses,
    bool Multapses,
    long? DelaySteps,
    IrExpr? Delay,
    Location? Place)
{
    /// <summary>The synapse model, or null for a static connection, which has <see cref="Sends"/>. The delay of a connection with a synapse model is its axonal part.</summary>
    public string? Synapse { get; init; }

    /// <summary>Whether targets may draw the synapses at each event instead of storing them: nothing they read ever changes.</summary>
    public bool IsProcedural { get; init; }

    /// <summary>Whether random draws of weights belong to the entry of a convolution's kernel, counter (row, column, 0), instead of to the pair.</summary>
    public bool TiesKernel { get; init; }

    /// <summary>With a synapse model: the slot of the post cells that <c>send</c> and <c>drive</c> add to, or null where there is none.</summary>
    public string? Target { get; init; }

    /// <summary>With a synapse model, where the target is an element of a vector that differs from synapse to synapse: its slots, of which <see cref="Target"/> is the first; else empty.</summary>
    public ImmutableArray<string> Elements { get; init; } = [];

    /// <summary>With a synapse model: start values of its slots, float64 expressions of the pair.</summary>
    public ImmutableArray<IrInitializer> Initializers { get; init; } = [];

    /// <summary>With a synapse model: the dendritic delay in steps where it is constant, else null.</summary>
    public long? DendriticSteps { get; init; } = 0;

    /// <summary>With a synapse model: the dendritic delay in ms as a float64 expression of the pair where it is not constant, else null.</summary>
    public IrExpr? Dendritic { get; init; }

    /// <summary>With a synapse model: what its handlers can add at most, one a statement; filled by the pass that bounds contributions.</summary>
    public ImmutableArray<IrContribution> Contributions { get; init; } = [];
}
