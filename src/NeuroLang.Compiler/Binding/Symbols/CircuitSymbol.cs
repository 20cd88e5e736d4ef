using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>circuit</c>.</summary>
public sealed class CircuitSymbol(string name, Location location, string? documentation) : Symbol(name, location, documentation)
{
    /// <summary>Parameters in order.</summary>
    public ImmutableArray<ParameterSymbol> Parameters { get; internal set; } = [];

    /// <summary>Named expressions in source order.</summary>
    public ImmutableArray<LetSymbol> Lets { get; internal set; } = [];

    /// <summary>The step, or null.</summary>
    public BoundExpression? Step { get; internal set; }

    /// <summary>Populations in source order.</summary>
    public ImmutableArray<PopulationSymbol> Populations { get; internal set; } = [];

    /// <summary>Groups in source order.</summary>
    public ImmutableArray<GroupSymbol> Groups { get; internal set; } = [];

    /// <summary>Connections in source order.</summary>
    public ImmutableArray<ConnectionSymbol> Connections { get; internal set; } = [];

    /// <summary>Ports in source order.</summary>
    public ImmutableArray<PortSymbol> Ports { get; internal set; } = [];

    /// <summary>Parts in source order.</summary>
    public ImmutableArray<PartSymbol> Parts { get; internal set; } = [];
}
