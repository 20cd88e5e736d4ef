using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>A population of an instance with its size known.</summary>
/// <param name="Symbol">Its declaration.</param>
/// <param name="Cell">Its cell.</param>
/// <param name="Name">Its full name, such as <c>col[2].l4</c>.</param>
/// <param name="Index">Its place among the populations of all instances.</param>
/// <param name="Size">Number of cells.</param>
/// <param name="Dimensions">Its shape.</param>
/// <param name="Instance">The instance that declares it.</param>
public sealed record ElaboratedPopulation(PopulationSymbol Symbol, CellSymbol Cell, string Name, int Index, long Size, ImmutableArray<long> Dimensions, ElaboratedInstance Instance)
{
    /// <summary>The <c>in</c> port of the outermost circuit that it is, or null.</summary>
    public PortSymbol? Port { get; init; }

    /// <summary>The table its cells come from, or null.</summary>
    public ElaboratedTable? Table { get; init; }

    /// <summary>Where its cells are, or null.</summary>
    public ElaboratedGeometry? Geometry { get; init; }
}
