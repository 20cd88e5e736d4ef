namespace NeuroLang.Compiler.Execution;

/// <summary>Recorded events, by stamp, then by position of the cell in the recording's view.</summary>
/// <param name="Steps">The stamp of each event: what step k detects is stamped k + 1 and has the time (k + 1) * step.</param>
/// <param name="Populations">The population of each event's cell.</param>
/// <param name="Cells">The cell's index within its population.</param>
public sealed record SpikeData(long[] Steps, int[] Populations, int[] Cells)
{
    /// <summary>Number of events.</summary>
    public int Count => Steps.Length;
}
