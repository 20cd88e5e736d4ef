using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>An <c>input</c> of a cell: the sum of what arrives in this step.</summary>
public sealed class InputSymbol(string name, Location location, string? documentation) : ValueSymbol(name, location, documentation);
