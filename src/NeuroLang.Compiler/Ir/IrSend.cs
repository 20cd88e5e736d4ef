namespace NeuroLang.Compiler.Ir;

/// <summary>What a synapse adds to a target: a float64 expression of the pair, evaluated once when the network is built.</summary>
/// <param name="Slot">The target slot (a state or an input) of the post cells.</param>
/// <param name="Weight">The value in internal units.</param>
public sealed record IrSend(string Slot, IrExpr Weight);
