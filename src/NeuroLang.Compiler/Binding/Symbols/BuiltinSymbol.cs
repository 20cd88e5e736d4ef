using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A name that the language gives: <c>t dt pi</c>, and in a circuit <c>i j x y z row col distance</c>.</summary>
public sealed class BuiltinSymbol(string name, Location location, string? documentation) : ValueSymbol(name, location, documentation);
