using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Binding;

/// <summary>A variable in one kind of cell.</summary>
public sealed record BoundVariableCase(CellSymbol Cell, ValueSymbol Symbol);
