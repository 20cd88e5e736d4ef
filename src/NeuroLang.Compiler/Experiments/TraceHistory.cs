using NeuroLang.Compiler.Execution;

namespace NeuroLang.Compiler.Experiments;

/// <summary>
/// Recorded samples of variables, found by cell. Where several recordings hold a cell, the one with most samples counts. A history shows the
/// recordings as they are when they are first looked at.
/// </summary>
internal sealed class TraceHistory(ISimulation simulation)
{
    private readonly Dictionary<int, (TraceData Data, Dictionary<(int Population, int Cell), int> Columns)> _recordings = [];

    /// <summary>The samples of a variable of one cell, or null where it is not recorded.</summary>
    public (long[] Steps, double[] Values)? Find(string variable, int population, int cell)
    {
        (TraceData Data, int Column)? best = null;
        for (var r = 0; r < simulation.Module.Recordings.Length; r++)
        {
            var recording = simulation.Module.Recordings[r];
            if (recording.Variable != variable || !recording.View.Ranges.Any(range => range.Population == population))
            {
                continue;
            }

            var (data, columns) = Recording(r);
            if (columns.TryGetValue((population, cell), out var column) && (best is not { } known || data.Steps.Length > known.Data.Steps.Length))
            {
                best = (data, column);
            }
        }

        if (best is not { } found)
        {
            return null;
        }

        var values = new double[found.Data.Steps.Length];
        for (var s = 0; s < values.Length; s++)
        {
            values[s] = found.Data.Values[(s * found.Data.Cells.Length) + found.Column];
        }

        return (found.Data.Steps, values);
    }

    // A simulation hands out a copy of all samples: it is asked once for all cells.
    private (TraceData Data, Dictionary<(int Population, int Cell), int> Columns) Recording(int number)
    {
        if (!_recordings.TryGetValue(number, out var recording))
        {
            var data = simulation.Trace(number);
            var columns = new Dictionary<(int, int), int>();
            for (var c = data.Cells.Length - 1; c >= 0; c--)
            {
                columns[(data.Populations[c], data.Cells[c])] = c;
            }

            recording = (data, columns);
            _recordings.Add(number, recording);
        }

        return recording;
    }
}
