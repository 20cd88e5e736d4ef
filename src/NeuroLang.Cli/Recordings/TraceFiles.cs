using System.Globalization;

namespace NeuroLang.Cli.Recordings;

/// <summary>Traces on disk in long form: <c>traces.csv</c> and its twin <c>traces.npz</c>, with the same columns.</summary>
internal static class TraceFiles
{
    public const string Header = "population,index,variable,unit,time_ms,value";

    public static void Write(OutputFolder folder, IReadOnlyList<RecordedTrace> traces)
    {
        folder.WriteText("traces.csv", writer => WriteCsv(writer, traces));
        folder.Write("traces.npz", stream => WriteNpz(stream, traces));
    }

    public static void WriteCsv(TextWriter writer, IReadOnlyList<RecordedTrace> traces)
    {
        writer.WriteLine(Header);
        foreach (var trace in traces)
        {
            var cells = trace.Cells.Length;
            var prefixes = Enumerable.Range(0, cells)
                .Select(c => FormattableString.Invariant($"{trace.Populations[c]},{trace.Cells[c]},{trace.Variable},{trace.Unit},"))
                .ToArray();
            for (var s = 0; s < trace.Times.Length; s++)
            {
                var time = trace.Times[s].ToString("R", CultureInfo.InvariantCulture);
                for (var c = 0; c < cells; c++)
                {
                    writer.Write(prefixes[c]);
                    writer.Write(time);
                    writer.Write(',');
                    writer.WriteLine(trace.Values[(s * cells) + c].ToString("R", CultureInfo.InvariantCulture));
                }
            }
        }
    }

    private static void WriteNpz(Stream stream, IReadOnlyList<RecordedTrace> traces)
    {
        var starts = new long[traces.Count + 1];
        for (var t = 0; t < traces.Count; t++)
        {
            starts[t + 1] = starts[t] + traces[t].Values.Length;
        }

        var names = traces.SelectMany(t => t.Populations).Distinct(StringComparer.Ordinal).ToList();
        var codes = names.Select((name, n) => (name, n)).ToDictionary(p => p.name, p => p.n, StringComparer.Ordinal);
        var populations = traces.Select(t => t.Populations.Select(p => codes[p]).ToArray()).ToList();
        var length = starts[^1];

        // Rows are asked for in ascending order, so the trace that holds one is found from the last.
        var current = 0;
        (int Trace, int Sample, int Cell) Locate(long row)
        {
            current = row < starts[current] ? 0 : current;
            while (row >= starts[current + 1])
            {
                current++;
            }

            var at = row - starts[current];
            var cells = traces[current].Cells.Length;
            return (current, (int)(at / cells), (int)(at % cells));
        }

        int PopulationOf((int Trace, int Sample, int Cell) at) => populations[at.Trace][at.Cell];
        NpzArchive.Write(
            stream,
            NpyColumn.Texts("population", length, names, row => PopulationOf(Locate(row))),
            NpyColumn.Integers("index", length, row => Locate(row) is var at ? traces[at.Trace].Cells[at.Cell] : 0),
            NpyColumn.Texts("variable", length, [.. traces.Select(t => t.Variable)], row => Locate(row).Trace),
            NpyColumn.Texts("unit", length, [.. traces.Select(t => t.Unit)], row => Locate(row).Trace),
            NpyColumn.Doubles("time_ms", length, row => Locate(row) is var at ? traces[at.Trace].Times[at.Sample] : 0),
            NpyColumn.Doubles("value", length, row => traces[Locate(row).Trace].Values[row - starts[current]]));
    }
}
