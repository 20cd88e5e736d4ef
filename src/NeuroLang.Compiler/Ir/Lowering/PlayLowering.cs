using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Experiments;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>Reads the files that an experiment plays into ports.</summary>
internal sealed class PlayLowering(ElaboratedCircuit circuit, DataTables tables, DiagnosticBag diagnostics)
{
    private const string TimeColumn = "time_ms";
    private const string IndexColumn = "index";
    private const double MostSteps = 1e15;

    /// <summary>What a file lets flow into the port of a statement, or null after an error.</summary>
    public Tape? Lower(BoundPlay play)
    {
        if (circuit.Resolve(play.Port, diagnostics) is not { Ranges: [var range, ..] } || tables.Load(play.File, false, play.Location) is not { } table
            || tables.Column(table, TimeColumn, play.Location) is not { } time)
        {
            return null;
        }

        var port = circuit.Populations[range.Population];
        var isSpikes = port.Port?.IsSpikes == true;
        var index = isSpikes ? tables.Column(table, IndexColumn, play.Location) : 0;
        return index is not { } column ? null : tables.Checked(play.File, play.Location, () =>
        {
            var steps = Steps(table, time);
            return isSpikes ? Spikes(table, port, steps, column) : Values(table, port, steps, time);
        });
    }

    private long[] Steps(DataTable table, int column)
    {
        var step = circuit.Step.ToDouble();
        var times = table.Numbers(column);
        var steps = new long[times.Length];
        for (var row = 0; row < steps.Length; row++)
        {
            var number = Math.Round(times[row] / step, MidpointRounding.ToEven);
            if (!(number >= 0 && number < MostSteps))
            {
                throw new DataTableException(table.Line(row), FormattableString.Invariant($"{times[row]} is no time from 0 ms on"));
            }

            steps[row] = (long)number;
        }

        return steps;
    }

    private static Tape Spikes(DataTable table, ElaboratedPopulation port, long[] steps, int column)
    {
        var cells = table.Numbers(column);
        for (var row = 0; row < cells.Length; row++)
        {
            if (!(cells[row] >= 0 && cells[row] < port.Size && cells[row] == Math.Floor(cells[row])))
            {
                throw new DataTableException(table.Line(row), FormattableString.Invariant($"there is no channel {cells[row]}: the {port.Size} channels of {port.Name} are numbered from 0"));
            }
        }

        var groups = Enumerable.Range(0, steps.Length).GroupBy(row => steps[row]).OrderBy(g => g.Key).ToList();
        return new Tape(port.Index, [.. groups.Select(g => g.Key)], [.. groups.Select(g => g.Select(row => (int)cells[row]).Distinct().OrderBy(c => c).ToArray())], [], Tape.Endless);
    }

    private static Tape Values(DataTable table, ElaboratedPopulation port, long[] steps, int time)
    {
        var channels = Enumerable.Range(0, table.Columns.Length).Where(c => c != time).ToList();
        if (channels.Count != 1 && channels.Count != port.Size)
        {
            throw new DataTableException(0, FormattableString.Invariant($"besides {TimeColumn} it has {channels.Count} columns, but {port.Name} has {port.Size} channels (one column stands for all)"));
        }

        var scale = port.Port?.DisplayUnit?.Scale.ToDouble() ?? 1;
        var columns = channels.Select(table.Numbers).ToList();
        var rows = new List<(long Step, double[] Values)>();
        for (var row = 0; row < steps.Length; row++)
        {
            if (row > 0 && steps[row] < steps[row - 1])
            {
                throw new DataTableException(table.Line(row), "its time is before that of the row above");
            }

            var values = Enumerable.Range(0, (int)port.Size).Select(c => columns[columns.Count == 1 ? 0 : c][row] * scale).ToArray();
            if (values.Any(v => double.IsNaN(v) || double.IsInfinity(v)))
            {
                throw new DataTableException(table.Line(row), "a value is not finite");
            }

            if (rows.Count > 0 && rows[rows.Count - 1].Step == steps[row])
            {
                rows.RemoveAt(rows.Count - 1);
            }

            rows.Add((steps[row], values));
        }

        // The last value holds as long as the one before it did.
        var end = rows.Count < 2 ? Tape.Endless : (2 * rows[rows.Count - 1].Step) - rows[rows.Count - 2].Step;
        return new Tape(port.Index, [.. rows.Select(r => r.Step)], [], [.. rows.Select(r => r.Values)], end);
    }
}
