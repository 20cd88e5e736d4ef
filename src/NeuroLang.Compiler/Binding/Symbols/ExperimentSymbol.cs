using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>An <c>experiment</c>.</summary>
public sealed class ExperimentSymbol(string name, Location location, string? documentation) : Symbol(name, location, documentation)
{
    /// <summary>Its circuit; null only after an error.</summary>
    public CircuitSymbol? Circuit { get; internal set; }

    /// <summary>Values of the circuit's parameters.</summary>
    public ImmutableArray<BoundOverride> Arguments { get; internal set; } = [];

    /// <summary>Its statements.</summary>
    public ImmutableArray<BoundExperimentStatement> Statements { get; internal set; } = [];
}
