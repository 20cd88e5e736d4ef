using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>A <c>population</c>.</summary>
public sealed class PopulationSymbol(string name, Location location, string? documentation) : Symbol(name, location, documentation)
{
    /// <summary>Its cell; null only after an error.</summary>
    public CellSymbol? Cell { get; internal set; }

    /// <summary>One size, or height and width; empty with a table.</summary>
    public ImmutableArray<BoundExpression> Dimensions { get; internal set; } = [];

    /// <summary>Values of parameters and states, in source order.</summary>
    public ImmutableArray<BoundOverride> Overrides { get; internal set; } = [];

    /// <summary>Dale's law.</summary>
    public PopulationSign Sign { get; internal set; }

    /// <summary>Where its cells are: <c>grid line ring random</c> with named arguments, those of <c>random</c> being those of its box; or null.</summary>
    public BoundCall? Geometry { get; internal set; }

    /// <summary>The table its cells come from, or null.</summary>
    public BoundCall? Table { get; internal set; }
}
