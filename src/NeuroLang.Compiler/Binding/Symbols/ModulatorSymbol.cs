using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>modulator</c> of a synapse: a third factor, bound in <c>connect</c>.</summary>
public sealed class ModulatorSymbol(string name, Location location, string? documentation) : ValueSymbol(name, location, documentation);
