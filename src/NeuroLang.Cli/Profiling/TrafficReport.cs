using System.Globalization;
using NeuroLang.Cli.Running;
using NeuroLang.Cli.Terminal;
using NeuroLang.Runtime;

namespace NeuroLang.Cli.Profiling;

/// <summary>How much memory the steps of a run on a device read and write, how much that is in a second, and of what the device can do.</summary>
internal static class TrafficReport
{
    /// <summary>Writes the table.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="simulation">Its network.</param>
    /// <param name="limit">The most bytes a second that the device's memory gives; 0 where that is not known.</param>
    public static void Write(TextWriter writer, CompletedRun run, Simulation simulation, double limit)
    {
        var traffic = MemoryTraffic.Of(run.Simulation.Module, simulation);
        var steps = Math.Max(1, simulation.StepIndex);
        var table = new TextTable("part", ">bytes a step", ">share");
        foreach (var (part, bytes) in new[] { ("cells", traffic.Cells), ("events at static synapses", traffic.Static), ("synapses with variables", traffic.Plastic) }.Where(row => row.Item2 > 0))
        {
            table.Add(part, (bytes / steps).ToString("0", CultureInfo.InvariantCulture), Percent(bytes / traffic.Total));
        }

        table.Write(writer);
        writer.WriteLine();
        var rate = traffic.Total / run.Times.Simulate;
        var share = limit > 0 ? string.Create(CultureInfo.InvariantCulture, $", {Percent(rate / limit)} of the {limit / 1e9:0} GB/s of {run.Target}") : "";
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rate / 1e9:0.###} GB/s over {run.Times.Simulate:0.###} s{share}; counted in the intermediate form and in events."));
    }

    private static string Percent(double value) => (100 * value).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
