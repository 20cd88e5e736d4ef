using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>What a figure shows: spikes of a view, a variable of a view, the weights of a connection, or a measure.</summary>
/// <param name="View">The cells, or null.</param>
/// <param name="Variable">Their variable, or null for spikes.</param>
/// <param name="Connection">The connection whose weights are shown, or null.</param>
/// <param name="Measure">A measure with a value for each cell, such as <c>rate(exc)</c>, or null.</param>
/// <param name="Location">Where it is written.</param>
public sealed record BoundPlotSource(BoundView? View, BoundVariable? Variable, BoundConnection? Connection, BoundMeasure? Measure, Location Location);
