using System.Globalization;
using NeuroLang.Cli.Recordings;
using NeuroLang.Cli.Running;
using NeuroLang.Cli.Terminal;
using NeuroLang.Compiler.Experiments;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Cli.Summary;

/// <summary>A run for people: rates, expectations, a raster in characters, and where files went.</summary>
internal static class TextSummary
{
    private const int MostRows = 40;

    public static void Write(CliConsole console, CompletedRun run, IReadOnlyList<string> files)
    {
        var writer = console.Output;
        var summary = RunSummary.Of(run);
        var precision = run.Simulation.Module.Precision == Precision.Float32 ? "float32" : "float64";
        writer.WriteLine(FormattableString.Invariant(
            $"{run.Program.Experiment?.Name}: {Duration(run.Milliseconds)} in steps of {run.Program.Circuit.Step.ToDouble():0.######} ms, seed {run.Program.Seed}, {precision}, {run.Target}"));
        writer.WriteLine();
        WriteRaster(console, run);
        WriteTables(console, summary);
        foreach (var table in run.Result.Tables)
        {
            writer.WriteLine();
            WriteSweep(writer, table);
        }

        writer.WriteLine();
        if (files.Count > 0)
        {
            writer.WriteLine("files in " + Path.GetDirectoryName(files[0]) + Path.DirectorySeparatorChar + ": " + string.Join(", ", files.Select(Path.GetFileName)));
        }

        var t = summary.Seconds;
        writer.WriteLine(FormattableString.Invariant($"seconds: {t.Parse:0.000} text to {(run.Target == "csharp" ? "C#" : "IR")}, {t.Compile:0.000} compile, {t.Build:0.000} build, {t.Simulate:0.000} simulate"));
    }

    /// <summary>Expectations alone, each with its verdict.</summary>
    public static void WriteExpectations(CliConsole console, IEnumerable<ExpectationSummary> expectations)
    {
        foreach (var expectation in expectations)
        {
            var mark = expectation.Passed ? Coloured(console, "✓", 32) : Coloured(console, "✗", 31);
            console.Output.WriteLine("  " + mark + " " + OneLine(expectation.Text) + "   measured " + expectation.Measured);
        }
    }

    private static void WriteTables(CliConsole console, RunSummary summary)
    {
        var table = new TextTable("population", ">cells", ">spikes", ">rate");
        foreach (var p in summary.Populations)
        {
            table.Add(p.Name, Number(p.Size), Number(p.Spikes), p.RateHz.ToString("0.00", CultureInfo.InvariantCulture) + " Hz");
        }

        table.Write(console.Output);
        if (summary.Connections.Count > 0)
        {
            console.Output.WriteLine();
            table = new TextTable("connection", ">synapses");
            foreach (var c in summary.Connections)
            {
                table.Add(c.Name, Number(c.Synapses));
            }

            table.Write(console.Output);
        }

        if (summary.Expectations.Count > 0)
        {
            console.Output.WriteLine();
            WriteExpectations(console, summary.Expectations);
        }
    }

    /// <summary>The table of a sweep; of a long one its start and its end.</summary>
    private static void WriteSweep(TextWriter writer, SweepTable sweep)
    {
        var table = new TextTable([.. sweep.Variables.Concat(sweep.Values).Select(c => ">" + SweepFiles.Header(c))]);
        for (var r = 0; r < sweep.Rows.Length; r++)
        {
            if (r == MostRows / 2 && sweep.Rows.Length > MostRows)
            {
                r = sweep.Rows.Length - (MostRows / 2);
                table.Add([.. sweep.Rows[r].Select(_ => "…")]);
            }

            table.Add([.. sweep.Rows[r].Select(v => double.IsNaN(v) ? "none" : v.ToString("G6", CultureInfo.InvariantCulture))]);
        }

        table.Write(writer);
    }

    private static void WriteRaster(CliConsole console, CompletedRun run)
    {
        if (run.Result.Plots.OfType<RasterPlotData>().FirstOrDefault() is { } raster && raster.Bands.Any(b => b.Times.Length > 0))
        {
            BrailleRaster.Write(console.Output, raster.Bands, raster.StartMilliseconds, raster.EndMilliseconds, console.Width);
            console.Output.WriteLine();
        }
    }

    private static string Duration(double milliseconds) => milliseconds >= 1000
        ? (milliseconds / 1000).ToString("0.######", CultureInfo.InvariantCulture) + " s"
        : milliseconds.ToString("0.######", CultureInfo.InvariantCulture) + " ms";

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture).Replace(',', ' ');

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Coloured(CliConsole console, string text, int colour) =>
        console.OutputIsTerminal ? FormattableString.Invariant($"\u001b[{colour}m{text}\u001b[0m") : text;
}
