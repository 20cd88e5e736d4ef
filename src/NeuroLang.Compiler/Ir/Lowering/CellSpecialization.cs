using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Elaboration;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>What a model is specialised for. Populations that agree in all of it share one model, and so its kernels.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Constants">Parameters with one value for all cells.</param>
/// <param name="PerCell">Parameters that are stored per cell, some of which may have one value for all cells.</param>
/// <param name="Targets">States and inputs at which connections end, in declaration order.</param>
/// <param name="Driven">Inputs to which drives add, in declaration order.</param>
/// <param name="Observed">Recorded names that are not stored, in declaration order.</param>
/// <param name="Places">Slots of the coordinates that something reads.</param>
internal sealed record CellSpecialization(
    CellSymbol Cell,
    IReadOnlyDictionary<ValueSymbol, ConstantValue> Constants,
    ImmutableArray<ParameterSymbol> PerCell,
    ImmutableArray<string> Targets,
    ImmutableArray<string> Driven,
    ImmutableArray<ValueSymbol> Observed,
    ImmutableArray<string> Places)
{
    /// <summary>States that the experiment clamps, in declaration order.</summary>
    public ImmutableArray<string> Clamps { get; init; } = [];

    /// <summary>Whether the experiment silences cells.</summary>
    public bool CanSilence { get; init; }

    /// <summary>Equal for specialisations that may share a model.</summary>
    public string Key => string.Join("|",
        Cell.Name,
        string.Join(",", Cell.Parameters.Select(p => Constants.TryGetValue(p, out var value) ? value.IsTruth ? value.Truth.ToString() : BitConverter.DoubleToInt64Bits(value.Number).ToString("x", System.Globalization.CultureInfo.InvariantCulture) : "*")),
        string.Join(",", PerCell.Where(Constants.ContainsKey).Select(p => p.Name)),
        string.Join(",", Targets),
        string.Join(",", Driven),
        string.Join(",", Observed.Select(o => o.Name)),
        string.Join(",", Places),
        string.Join(",", Clamps),
        CanSilence.ToString());
}
