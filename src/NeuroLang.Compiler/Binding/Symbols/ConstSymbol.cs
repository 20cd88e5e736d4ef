using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>const</c> of the top level.</summary>
public sealed class ConstSymbol(string name, Location location, string? documentation) : ValueSymbol(name, location, documentation)
{
    /// <summary>Its value; null only while binding and after an error.</summary>
    public BoundExpression? Value { get; internal set; }
}
