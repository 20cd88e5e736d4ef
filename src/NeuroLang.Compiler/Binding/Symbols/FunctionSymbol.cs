using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>fn</c>: pure, not recursive.</summary>
public sealed class FunctionSymbol(string name, Location location, string? documentation) : Symbol(name, location, documentation)
{
    /// <summary>Its parameters.</summary>
    public ImmutableArray<LocalSymbol> Parameters { get; internal set; } = [];

    /// <summary>The type of its value.</summary>
    public BoundType Type { get; internal set; }

    /// <summary>Its value; null only after an error.</summary>
    public BoundExpression? Body { get; internal set; }
}
