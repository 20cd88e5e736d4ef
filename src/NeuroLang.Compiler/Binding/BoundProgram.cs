using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Binding;

/// <summary>A program with every name, type and unit resolved.</summary>
/// <param name="Cells">Cells of the file itself, then of its imports, in source order; of the built-in library those that are used.</param>
/// <param name="Synapses">Synapses, likewise.</param>
/// <param name="Circuits">Circuits, likewise.</param>
/// <param name="Experiments">Experiments of the file itself alone.</param>
/// <param name="Diagnostics">Errors and warnings of all files, syntax errors included, in source order.</param>
public sealed record BoundProgram(ImmutableArray<CellSymbol> Cells, ImmutableArray<SynapseSymbol> Synapses, ImmutableArray<CircuitSymbol> Circuits, ImmutableArray<ExperimentSymbol> Experiments, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True where an error was reported: nothing may be made of the program.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
