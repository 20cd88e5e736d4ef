namespace NeuroLang.Compiler.Experiments;

/// <summary>One variable of one cell over time.</summary>
/// <param name="Label">The cell, e.g. <c>exc[3]</c>.</param>
/// <param name="Variable">The variable's name.</param>
/// <param name="Unit">The unit of the values as the user wrote it; empty for plain numbers.</param>
/// <param name="Times">Time of each sample in ms, ascending.</param>
/// <param name="Values">Value of each sample in <paramref name="Unit"/>.</param>
public sealed record TraceCurve(string Label, string Variable, string Unit, double[] Times, double[] Values);
