using System.Text.Json.Serialization;
using NeuroLang.Cli.Hosting;
using NeuroLang.Cli.Profiling;
using NeuroLang.Cli.Running;

namespace NeuroLang.Cli.Summary;

/// <summary>A run in numbers, for scripts.</summary>
internal sealed record RunSummary(
    IReadOnlyList<PopulationSummary> Populations,
    IReadOnlyList<ConnectionSummary> Connections,
    RunTimes Seconds,
    IReadOnlyList<ExpectationSummary> Expectations,
    IReadOnlyList<TableSummary> Sweeps)
{
    /// <summary>The memory of a device; null for other targets.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MemorySummary? Memory { get; init; }

    public static RunSummary Of(CompletedRun run)
    {
        var module = run.Simulation.Module;
        var seconds = run.Milliseconds / 1000;
        return new RunSummary(
            [.. module.Populations.Select((p, n) => Population(run, p.Name, p.Size, n, seconds))],
            [.. module.Connections.Select((c, n) => new ConnectionSummary(c.Name, run.Simulation.SynapseCount(n)))],
            run.Times,
            [.. run.Result.Expectations.Select(e => new ExpectationSummary(e.Text, e.Measured, e.Passed))],
            [.. run.Result.Tables.Select(TableSummary.Of)])
        {
            Memory = MemoryOf(run),
        };
    }

    private static MemorySummary? MemoryOf(CompletedRun run)
    {
        if (run.BytesPerSecond is not { } limit || run.Simulation is not CSharpSimulation { Generated: var simulation })
        {
            return null;
        }

        var bytes = MemoryTraffic.Of(run.Simulation.Module, simulation).Total;
        var rate = bytes / run.Times.Simulate;
        return new MemorySummary(bytes, rate, limit > 0 ? limit : null, limit > 0 ? rate / limit : null);
    }

    private static PopulationSummary Population(CompletedRun run, string name, long size, int index, double seconds)
    {
        var spikes = ProgramRunner.SpikesOf(run.Simulation, index);
        return new PopulationSummary(name, size, spikes, seconds > 0 ? spikes / (size * seconds) : 0);
    }
}
