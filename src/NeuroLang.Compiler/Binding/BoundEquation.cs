using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A first-order differential equation. Those of higher order are split, with hidden states <c>x'</c>, <c>x''</c>.</summary>
/// <param name="State">The state.</param>
/// <param name="Index">The index of <c>m[k]'</c>, or null.</param>
/// <param name="Value">The derivative per ms, divided by the factor on the left.</param>
/// <param name="Location">Where it is written.</param>
public sealed record BoundEquation(StateSymbol State, LocalSymbol? Index, BoundExpression Value, Location Location);
