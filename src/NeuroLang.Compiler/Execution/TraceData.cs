namespace NeuroLang.Compiler.Execution;

/// <summary>Recorded samples of a variable.</summary>
/// <param name="Steps">The boundary of each sample; its time is that number times the step.</param>
/// <param name="Populations">The population of each cell of the recording's view.</param>
/// <param name="Cells">The index of each cell within its population.</param>
/// <param name="Values">Samples by cells, row by row: sample s of cell c is at <c>s * Cells.Length + c</c>; widened to float64, internal units.</param>
public sealed record TraceData(long[] Steps, int[] Populations, int[] Cells, double[] Values);
