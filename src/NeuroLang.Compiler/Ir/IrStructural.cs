namespace NeuroLang.Compiler.Ir;

/// <summary>Removes an existing synapse where the condition holds, or brings a removed one back with its constant start values.</summary>
/// <param name="Grows">True for <c>grow</c>.</param>
/// <param name="Condition">Tested on existing synapses to prune, on removed ones to grow.</param>
public sealed record IrStructural(bool Grows, IrExpr Condition) : IrStatement;
