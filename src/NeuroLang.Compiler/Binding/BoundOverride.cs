using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A value given to a parameter or state from outside: in a population, a <c>via</c>, a part, an experiment.</summary>
/// <param name="Target">A <see cref="ParameterSymbol"/> or <see cref="StateSymbol"/> of the cell, synapse or circuit.</param>
/// <param name="Value">The value; may draw from a distribution.</param>
/// <param name="Minimum">A bound that cuts the value from below, or null.</param>
/// <param name="Maximum">A bound that cuts the value from above, or null.</param>
/// <param name="Location">Where it is written.</param>
public sealed record BoundOverride(ValueSymbol Target, BoundExpression Value, BoundExpression? Minimum, BoundExpression? Maximum, Location Location);
