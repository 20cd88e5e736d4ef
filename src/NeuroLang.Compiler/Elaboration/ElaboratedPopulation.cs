using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>A population with its size known.</summary>
/// <param name="Symbol">Its declaration.</param>
/// <param name="Cell">Its cell.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Index">Its place among the circuit's populations.</param>
/// <param name="Size">Number of cells.</param>
/// <param name="Dimensions">Its shape.</param>
public sealed record ElaboratedPopulation(PopulationSymbol Symbol, CellSymbol Cell, string Name, int Index, long Size, ImmutableArray<long> Dimensions);
