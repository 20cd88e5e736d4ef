using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A variable of cells that a modulator reads: <c>via S(d = neurons.level)</c>.</summary>
/// <param name="View">The cells: one for all synapses, or one for each pre- or postsynaptic cell.</param>
/// <param name="Variable">Their variable.</param>
public sealed record BoundViewVariable(BoundType Type, Location Location, BoundView View, BoundVariable Variable) : BoundExpression(Type, Location);
