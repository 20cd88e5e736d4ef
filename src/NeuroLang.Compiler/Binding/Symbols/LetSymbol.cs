using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>let</c> of a cell, synapse or circuit: a named expression.</summary>
public sealed class LetSymbol(string name, Location location, string? documentation) : ValueSymbol(name, location, documentation)
{
    /// <summary>The expression; null only after an error.</summary>
    public BoundExpression? Value { get; internal set; }

    /// <summary>The index of <c>let y[k] = …</c>, or null.</summary>
    public LocalSymbol? Index { get; internal set; }
}
