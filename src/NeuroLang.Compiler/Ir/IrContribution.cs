namespace NeuroLang.Compiler.Ir;

/// <summary>What one statement of a synapse's handlers can add at most, for the scale of the integer sums of its target.</summary>
/// <param name="Side">Whether the target is in the postsynaptic cell or, for <c>pre.x += …</c>, in the presynaptic one.</param>
/// <param name="Slot">The slot it adds to.</param>
/// <param name="Bound">The largest absolute value, in internal units; infinity where none is known.</param>
public sealed record IrContribution(IrSide Side, string Slot, double Bound)
{
    /// <summary>Whether each synapse adds to its own one of the connection's <see cref="IrConnection.Elements"/>, of which <see cref="Slot"/> is the first.</summary>
    public bool IsAtElement { get; init; }
}
