using System.Globalization;
using NeuroLang.Cli.Plots;
using NeuroLang.Cli.Recordings;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Cli.Running;

/// <summary>Writes what <c>record</c> and <c>plot</c> statements ask for. What only a measure needed is not written.</summary>
internal static class RecordedFiles
{
    public static void Write(OutputFolder folder, CompletedRun run)
    {
        var asked = Enumerable.Range(0, run.Program.Recorded).ToList();
        var spikes = asked.Where(r => run.Simulation.Module.Recordings[r].Event == "spike").ToList();
        if (spikes.Count > 0)
        {
            SpikeFiles.Write(folder, Events(run, spikes));
        }

        foreach (var group in asked.GroupBy(r => run.Simulation.Module.Recordings[r].Event).Where(g => g.Key is not (null or "spike")))
        {
            var events = Events(run, [.. group]);
            folder.WriteText("events-" + group.Key + ".csv", writer => SpikeFiles.WriteCsv(writer, events));
        }

        var traces = asked.Where(r => run.Simulation.Module.Recordings[r].Variable is not null).Select(r => Trace(run, r)).ToList();
        if (traces.Count > 0)
        {
            TraceFiles.Write(folder, traces);
        }

        for (var n = 0; n < run.Result.Tables.Length; n++)
        {
            var table = run.Result.Tables[n];
            folder.WriteText(Numbered("sweep", n + 1) + ".csv", writer => SweepFiles.WriteCsv(writer, table));
            if (table.Rows.Length > 0)
            {
                folder.WriteText(Numbered("sweep", n + 1) + ".svg", writer => writer.Write(SweepFigure.Render(table)));
            }
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var plot in run.Result.Plots)
        {
            var kind = FigureRenderer.KindOf(plot);
            var number = counts[kind] = counts.GetValueOrDefault(kind) + 1;
            folder.WriteText(Numbered(kind, number) + ".svg", writer => writer.Write(FigureRenderer.Render(plot)));
        }
    }

    /// <summary>The name of the n-th file of a kind: <c>raster</c>, <c>raster-2</c>…</summary>
    private static string Numbered(string kind, int number) => number == 1 ? kind : kind + "-" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>All spikes of chosen recordings, each once.</summary>
    public static RecordedSpikes Events(CompletedRun run, IEnumerable<int> recordings)
    {
        var parts = recordings.Select(run.Simulation.Spikes).ToList();
        var all = new (long Step, int Population, int Cell)[parts.Sum(p => p.Count)];
        var next = 0;
        foreach (var part in parts)
        {
            for (var k = 0; k < part.Count; k++)
            {
                all[next++] = (part.Steps[k], part.Populations[k], part.Cells[k]);
            }
        }

        Array.Sort(all);
        var unique = all.Where((e, k) => k == 0 || e != all[k - 1]).ToArray();
        return new RecordedSpikes(
            [.. run.Simulation.Module.Populations.Select(p => p.Name)],
            [.. unique.Select(e => e.Population)],
            [.. unique.Select(e => e.Cell)],
            [.. unique.Select(e => Time(run, e.Step))]);
    }

    private static RecordedTrace Trace(CompletedRun run, int recording)
    {
        var module = run.Simulation.Module;
        var data = run.Simulation.Trace(recording);
        var name = module.Recordings[recording].Variable ?? "";
        IrSlot? Slot(int population) => module.GetModel(module.Populations[population].Model).FindSlot(name);
        var first = data.Populations.Length > 0 ? Slot(data.Populations[0]) : null;
        var scale = first?.UnitScale ?? 1;
        return new RecordedTrace(
            [.. data.Populations.Select(p => module.Populations[p].Name)],
            data.Cells,
            name,
            first?.Unit ?? "",
            [.. data.Steps.Select(s => Time(run, s))],
            scale == 1 ? data.Values : [.. data.Values.Select(v => v / scale)]);
    }

    private static double Time(CompletedRun run, long step)
    {
        var size = run.Program.Circuit.Step;
        var (numerator, denominator) = ((double)size.Numerator, (double)size.Denominator);

        // The product is exact for any run of less than 2^53 units, so the time is the nearest number to the true one.
        return step * numerator / denominator;
    }
}
