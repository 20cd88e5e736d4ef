namespace NeuroLang.Compiler.Ir;

/// <summary>
/// An aggregate over cells of the circuit that synapses read: one value at a time, or a value for each of the cells. It is taken of the state at the start of a boundary for
/// handlers of events, and after its arrivals and timed statements for all else.
/// </summary>
/// <param name="Name">Its name: the uniform <c>probe.NAME</c> is its value now, <c>former.NAME</c> the value as long ago as the connection's delay.</param>
/// <param name="Function"><c>sum max min argmax</c>, or <see cref="Each"/>: then synapses read the value of one cell, as a slot of their own (<see cref="IrSynapse.ByPre"/>, <see cref="IrSynapse.ByPost"/>).</param>
/// <param name="View">The cells.</param>
/// <param name="Value">What is aggregated: an expression over slots that all the cells have.</param>
public sealed record IrProbe(string Name, string Function, IrView View, IrExpr Value)
{
    /// <summary>The function of a probe that has a value for each of its cells.</summary>
    public const string Each = "each";

    /// <summary>In front of the name: the value now.</summary>
    public const string Now = "probe.";

    /// <summary>In front of the name, in drives: the value as long ago as the connection's delay.</summary>
    public const string Former = "former.";

    /// <summary>Whether a leaf of a kernel over synapses is the value of a probe.</summary>
    public static bool IsReadBy(IrExpr leaf)
    {
        string[] prefixes = leaf.Op switch
        {
            IrOp.Uniform => [Now, Former],
            IrOp.Load => [IrSynapse.ByPre, IrSynapse.ByPost],
            _ => [],
        };
        return prefixes.Any(prefix => leaf.Name?.StartsWith(prefix, StringComparison.Ordinal) == true);
    }
}
