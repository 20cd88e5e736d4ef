using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>group</c>.</summary>
public sealed class GroupSymbol(string name, Location location, string? documentation) : Symbol(name, location, documentation)
{
    /// <summary>Its cells; null only after an error.</summary>
    public BoundView? View { get; internal set; }
}
