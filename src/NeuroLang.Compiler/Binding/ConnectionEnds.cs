using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Binding;

/// <summary>The kinds of cells at both ends of a connection.</summary>
/// <param name="Pre">Kinds of presynaptic cells; empty for a port.</param>
/// <param name="Post">Kinds of postsynaptic cells.</param>
/// <param name="IsKnown">False in a synapse that is bound without a connection: then every variable may exist.</param>
internal sealed record ConnectionEnds(ImmutableArray<CellSymbol> Pre, ImmutableArray<CellSymbol> Post, bool IsKnown)
{
    /// <summary>The ends of a synapse at its declaration.</summary>
    public static ConnectionEnds Unknown { get; } = new([], [], false);

    /// <summary>The cells of a side.</summary>
    public ImmutableArray<CellSymbol> On(EndpointSide side) => side == EndpointSide.Pre ? Pre : Post;
}
