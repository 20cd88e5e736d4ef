using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>A <c>connect</c> of an instance, for one value of each free index of parts.</summary>
/// <param name="Symbol">Its declaration.</param>
/// <param name="Instance">The instance that declares it; it knows the values of the free indices.</param>
/// <param name="Name">Its full name: <c>up</c>, <c>connect 0</c>, <c>col[2].connect 0</c>; with free indices <c>up[3]</c>.</param>
public sealed record ElaboratedConnection(ConnectionSymbol Symbol, ElaboratedInstance Instance, string Name)
{
    /// <summary>Where its source is the port of a part: what feeds the port in place of the view that is written. A port that several connections feed makes several connections of one name.</summary>
    public PortFeed? Feed { get; init; }
}
