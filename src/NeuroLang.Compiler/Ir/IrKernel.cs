using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>An element-wise program over a population: the kernel form of the IR.</summary>
/// <param name="Name">A unique name such as <c>Lif.advance</c>.</param>
/// <param name="Phase">When it runs.</param>
/// <param name="Model">The model whose slots it reads and writes. Loads of <c>arrival.SLOT</c> give what arrives in this step.</param>
/// <param name="Timed">Index of the timed handler for <see cref="IrPhase.Timed"/>, else -1.</param>
/// <param name="Body">Statements; after if-conversion only assignments, emissions and traps, each slot assigned once, all loads reading the values at the start.</param>
public sealed record IrKernel(string Name, IrPhase Phase, string Model, int Timed, ImmutableArray<IrStatement> Body)
{
    /// <summary>Names of the kernels that run just before this one over the same population, in order: those of its aggregates.</summary>
    public ImmutableArray<string> Before { get; init; } = [];

    /// <summary>What is ranked when the body has run over all cells; null for most kernels.</summary>
    public IrRanking? Ranking { get; init; }
}
