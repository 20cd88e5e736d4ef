using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A name that stands for a value.</summary>
public abstract class ValueSymbol(string name, Location location, string? documentation) : Symbol(name, location, documentation)
{
    /// <summary>Its type; of one element times <see cref="BoundType.Length"/> for a vector.</summary>
    public BoundType Type { get; internal set; }

    /// <summary>The unit the user wrote it in, or null: what values are shown in.</summary>
    public Unit? DisplayUnit { get; internal set; }
}
