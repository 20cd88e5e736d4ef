using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A name of limited reach: a <c>let</c> in a handler or experiment, a loop variable, a parameter of a function, the index of an element-wise equation.</summary>
public sealed class LocalSymbol(string name, Location location, string? documentation) : ValueSymbol(name, location, documentation)
{
    /// <summary>True for a <c>let</c> in a handler: a value of one cell at one moment.</summary>
    public bool IsMomentary { get; internal set; }
}
