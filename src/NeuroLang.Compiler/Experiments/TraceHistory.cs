using NeuroLang.Compiler.Execution;

namespace NeuroLang.Compiler.Experiments;

/// <summary>Recorded samples of variables, found by cell. Where several recordings hold a cell, the one with most samples counts.</summary>
internal sealed class TraceHistory(ISimulation simulation)
{
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

            var data = simulation.Trace(r);
            var column = Column(data, population, cell);
            if (column >= 0 && (best is not { } known || data.Steps.Length > known.Data.Steps.Length))
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

    private static int Column(TraceData data, int population, int cell)
    {
        for (var c = 0; c < data.Cells.Length; c++)
        {
            if (data.Cells[c] == cell && data.Populations[c] == population)
            {
                return c;
            }
        }

        return -1;
    }
}
