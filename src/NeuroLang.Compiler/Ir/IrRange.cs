using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>Cells of one population: a run of indices, or the listed ones.</summary>
/// <param name="Population">Index of the population in the module.</param>
/// <param name="Start">First cell.</param>
/// <param name="Count">Number of cells.</param>
/// <param name="Indices">Null for a run; else the cells in ascending order (then <paramref name="Start"/> is zero).</param>
public sealed record IrRange(int Population, long Start, long Count, ImmutableArray<int>? Indices)
{
    /// <summary>The cell at a position of the range.</summary>
    public long this[long position] => Indices is { } indices ? indices[(int)position] : Start + position;

    /// <summary>Whether a cell of the population is in the range.</summary>
    public bool Contains(long cell) => Indices is { } indices ? indices.Contains((int)cell) : cell >= Start && cell < Start + Count;
}
