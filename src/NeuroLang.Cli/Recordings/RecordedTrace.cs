namespace NeuroLang.Cli.Recordings;

/// <summary>Samples of one variable of some cells.</summary>
/// <param name="Populations">Name of the population of each cell.</param>
/// <param name="Cells">Index of each cell in its population.</param>
/// <param name="Variable">Name of the variable.</param>
/// <param name="Unit">The unit of the values as the user wrote it.</param>
/// <param name="Times">Time of each sample in ms.</param>
/// <param name="Values">Samples by cells: sample s of cell c is at <c>s * Cells.Length + c</c>; in <paramref name="Unit"/>.</param>
internal sealed record RecordedTrace(string[] Populations, int[] Cells, string Variable, string Unit, double[] Times, double[] Values);
