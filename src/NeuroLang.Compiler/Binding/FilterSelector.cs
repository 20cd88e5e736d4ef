using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>[i where cond]</c>.</summary>
public sealed record FilterSelector(LocalSymbol Variable, BoundExpression Condition) : BoundSelector;
