using NeuroLang.Interpreter.Cells;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter.Connections;

/// <summary>A synapse of a connection with a synapse model.</summary>
/// <param name="i">Position of its source in the connection's pre view.</param>
/// <param name="j">Position of its target in the post view.</param>
/// <param name="pre">Its source.</param>
/// <param name="post">Its target.</param>
/// <param name="multiplicity">Number of earlier synapses of the same pair.</param>
/// <param name="axonal">Steps from the stamp of a presynaptic event to what it does here.</param>
/// <param name="dendritic">Steps from here to the postsynaptic cell, and from its events to here.</param>
internal sealed class PlasticSynapse(int i, int j, CellAddress pre, CellAddress post, int multiplicity, int axonal, int dendritic)
{
    public int I { get; } = i;

    public int J { get; } = j;

    public CellAddress Pre { get; } = pre;

    public CellAddress Post { get; } = post;

    public int Multiplicity { get; } = multiplicity;

    public int Axonal { get; } = axonal;

    public int Dendritic { get; } = dendritic;

    /// <summary>Which of the connection's elements of a vector target it ends at, or 0.</summary>
    public int Element { get; set; }

    /// <summary>What its slots store; states that events alone change have this value at their stamp.</summary>
    public Dictionary<string, Value> Stored { get; } = new(StringComparer.Ordinal);

    /// <summary>For each group of states that events alone change the boundary at which it was stored.</summary>
    public Dictionary<string, long> Stamps { get; } = new(StringComparer.Ordinal);
}
