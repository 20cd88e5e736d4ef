using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>part</c>: a circuit inside a circuit.</summary>
public sealed class PartSymbol(string name, Location location, string? documentation) : Symbol(name, location, documentation)
{
    /// <summary>Its circuit; null only after an error.</summary>
    public CircuitSymbol? Circuit { get; internal set; }

    /// <summary>Number of copies; null for one.</summary>
    public BoundExpression? Count { get; internal set; }

    /// <summary>Values of the circuit's parameters.</summary>
    public ImmutableArray<BoundOverride> Arguments { get; internal set; } = [];
}
