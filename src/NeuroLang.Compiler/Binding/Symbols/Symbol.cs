using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>
/// What a name stands for. Symbols are compared by reference; the binder fills in their properties,
/// after which they do not change.
/// </summary>
public abstract class Symbol(string name, Location location, string? documentation)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>Where the name is declared.</summary>
    public Location Location { get; } = location;

    /// <summary>The text of its <c>///</c> lines, or null.</summary>
    public string? Documentation { get; } = documentation;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
