using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>One piece of a view.</summary>
/// <param name="Source">A <see cref="PopulationSymbol"/>, a <see cref="PortSymbol"/>, or a sliced <see cref="GroupSymbol"/>.</param>
/// <param name="Path">The parts that lead to it, outermost first; empty for what the circuit itself declares.</param>
/// <param name="Selector">Which of its cells.</param>
/// <param name="Location">Where it is written.</param>
public sealed record BoundViewElement(Symbol Source, ImmutableArray<BoundPartStep> Path, BoundSelector Selector, Location Location);
