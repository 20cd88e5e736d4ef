using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Binding;

/// <summary>A part on the way to a population: <c>col[k]</c>, or all of its copies where the index is null.</summary>
public sealed record BoundPartStep(PartSymbol Part, BoundExpression? Index);
