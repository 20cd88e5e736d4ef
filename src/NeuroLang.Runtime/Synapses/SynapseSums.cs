using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Synapses;

/// <summary>
/// Aggregates over the synapses of each cell, in the shape of <see cref="Reduction"/>: element n of a cell goes to its partial
/// n mod 16, elements counted over existing synapses in the order in which tables and positions are added.
/// </summary>
internal abstract unsafe class SynapseSums : IDisposable
{
    /// <summary>One result a cell after <see cref="Finish"/>, in the program's precision.</summary>
    public abstract byte* Result { get; }

    public static SynapseSums Create(Precision precision, long lanes) =>
        precision == Precision.Float32 ? new SynapseSums<float>(lanes) : new SynapseSums<double>(lanes);

    /// <summary>Starts an aggregate for cells with the given padded number.</summary>
    public abstract void Begin(ReductionKind kind, int lanes);

    /// <summary>Adds the values of a table to its post cells: of all synapses, or where <paramref name="element"/> is not negative, of those that end at that element of a vector.</summary>
    public abstract void AddIncoming(SynapseTable table, int element);

    /// <summary>
    /// Adds products to the post cells of a table, whose dendritic delay does not differ: those that a kernel would have written, without writing them. No synapse may be removed or
    /// end at an element of a vector.
    /// </summary>
    public abstract void AddProducts(SynapseTable table, ScaledRead scaled);

    /// <summary>Adds the values of a table to its pre cells.</summary>
    public abstract void AddOutgoing(SynapseTable table);

    /// <summary>Combines the partials.</summary>
    public abstract void Finish();

    public abstract void Dispose();
}
