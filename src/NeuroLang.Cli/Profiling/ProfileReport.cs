using System.Globalization;
using NeuroLang.Cli.Hosting;
using NeuroLang.Cli.Running;
using NeuroLang.Cli.Terminal;
using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime.Profiling;

namespace NeuroLang.Cli.Profiling;

/// <summary>Where the time of steps went: time, bytes, operations, width of vectors, and the share of what the machine can do.</summary>
internal static class ProfileReport
{
    /// <summary>Writes the table; a sentence where the target does not measure.</summary>
    public static void Write(TextWriter writer, CompletedRun run)
    {
        writer.WriteLine();
        if ((run.Simulation as CSharpSimulation)?.Generated is not { Profile: { } profile } simulation)
        {
            writer.WriteLine("This target does not measure where time goes.");
            return;
        }

        if (run.BytesPerSecond is { } limit)
        {
            TrafficReport.Write(writer, run, simulation, limit);
            return;
        }

        var module = run.Simulation.Module;
        var total = profile.Parts.Sum(p => p.Seconds);
        var operations = MachineLimits.OperationsPerSecond() * (module.Precision == Precision.Float32 ? 1 : 0.5);
        var table = new TextTable("part", ">ms", ">share", ">times", ">ns an item", ">bytes", ">operations", ">bits", ">of roof");
        foreach (var (part, index, seconds, entries) in profile.Parts)
        {
            if (part == ProfilePart.Kernel)
            {
                var kernel = module.Kernels[index / module.Populations.Length];
                var population = module.Populations[index % module.Populations.Length];
                var cost = KernelCost.Of(kernel);
                var items = (double)entries * population.Size;
                var roof = items * Math.Max(cost.Operations / operations, cost.Bytes / MachineLimits.BytesPerSecond((long)(cost.Bytes * population.Size / 2)));
                table.Add(
                    kernel.Name + " of " + population.Name, Number(1e3 * seconds), Percent(seconds / total), Whole(entries), Number(1e9 * seconds / items),
                    Number(cost.Bytes), Number(cost.Operations), Whole(run.VectorBits), Percent(roof / seconds));
                continue;
            }

            var projection = part == ProfilePart.Delivery ? simulation.Projections[index] : null;
            if (projection is { Plan.Synapse: not null })
            {
                continue;
            }

            var events = projection is null ? 0 : MemoryTraffic.Events(simulation, projection, false);
            var bytes = projection is null || projection.SynapseCount == 0 ? 0 : (projection.Bytes / (double)projection.SynapseCount) + (2 * KernelCost.BytesOf(module.Int));
            table.Add(
                Name(part, projection?.Name), Number(1e3 * seconds), Percent(seconds / total), Whole(entries), events > 0 ? Number(1e9 * seconds / events) : "",
                events > 0 ? Number(bytes) : "", events > 0 ? "1" : "", "", "");
        }

        table.Write(writer);
        writer.WriteLine();
        writer.WriteLine("An item is a cell in a step, or an event that arrives. The roof is the time that one core needs for the operations, or to read and write the bytes where they lie, whichever is longer.");
    }

    private static string Name(ProfilePart part, string? connection) => part switch
    {
        ProfilePart.Delivery => "delivery of " + connection,
        ProfilePart.Handlers => "handlers of events at synapses",
        ProfilePart.Synapses => "drives, timed handlers and equations of synapses",
        _ => "counting and recording",
    };

    private static string Number(double value) => value.ToString(value < 100 ? "0.###" : "0", CultureInfo.InvariantCulture);

    private static string Percent(double value) => (100 * value).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Whole(long value) => value.ToString("N0", CultureInfo.InvariantCulture).Replace(',', ' ');
}
