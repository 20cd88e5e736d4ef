using System.Collections.Immutable;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Backends.Bytecode.Lowering;
using NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Experiments;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Fpga.Profiling;

/// <summary>Runs the experiment of a program on a reference target and notes what its variables are, for the choice of formats.</summary>
public sealed class NetworkProfiler
{
    private readonly LoweredProgram _program;
    private readonly Func<IrModule, ISimulation> _build;
    private readonly ExperimentHost _host;

    /// <summary>Prepares a run.</summary>
    /// <param name="program">The program, lowered with float64: what fixed point is compared with.</param>
    /// <param name="build">Builds the network of the program's module with other recordings on a reference target, with the program's seed.</param>
    /// <param name="files">The files that the experiment's statements name.</param>
    public NetworkProfiler(LoweredProgram program, Func<IrModule, ISimulation> build, IExperimentFiles files)
    {
        _program = program;
        _build = build;
        _host = new ExperimentHost(() => build(Module(program)), files);
    }

    /// <summary>The module with the spikes of every population recorded as well, behind what the program records.</summary>
    public static IrModule Module(LoweredProgram program) => program.Module with
    {
        Recordings = [.. program.Module.Recordings, .. Spiking(program.Module).Select(n => new IrRecording(null, "spike", new IrView([new IrRange(n, 0, program.Module.Populations[n].Size, null)]), 1, 0, long.MaxValue))],
    };

    /// <summary>The recording of a population's spikes in <see cref="Module"/>; null where its cells never spike.</summary>
    public static int? RecordingOf(LoweredProgram program, int population) =>
        Spiking(program.Module).IndexOf(population) is >= 0 and var place ? program.Module.Recordings.Length + place : null;

    /// <summary>Runs the experiment.</summary>
    /// <exception cref="SimulationException">The network cannot be built, or the run failed.</exception>
    public NetworkProfile Run(CancellationToken cancellation)
    {
        var module = Module(_program);
        using var simulation = _build(module);
        var learning = module.Connections.Select((c, n) => c.Synapse is null ? null : new SynapseSampler(n)).ToImmutableArray();
        var synapses = module.Connections.Select((_, n) => simulation.Synapses(n)).ToImmutableArray();
        var drives = new DriveSampler(module, DriveReader.ReadOrNone(module), synapses);
        var samplers = module.Populations.Select((_, n) => new PopulationSampler(module, n, drives.Columns(n))).ToImmutableArray();
        using var profiled = new ProfiledSimulation(simulation, s =>
        {
            drives.Observe(s);
            foreach (var sampler in samplers)
            {
                sampler.Observe(s);
            }

            foreach (var sampler in learning)
            {
                sampler?.Observe(s);
            }
        });
        var result = new ExperimentRunner(_program, profiled, new DiagnosticBag(), _host).Run(cancellation);
        if (result.Failure is { } failure)
        {
            throw failure;
        }

        if (simulation.StepIndex == 0)
        {
            profiled.Run(1, cancellation);
        }

        var recorded = module.Populations.Select((_, n) => RecordingOf(_program, n) is { } recording ? simulation.Spikes(recording) : new SpikeData([], [], [])).ToImmutableArray();
        foreach (var sampler in learning)
        {
            sampler?.Take(simulation);
        }

        var replay = new ArrivalReplay(module, [.. synapses.Select((s, n) => learning[n]?.Largest(s) ?? s)]);
        return new NetworkProfile(
            [.. samplers.Select((s, n) => Complete(module, n, s, replay, recorded))],
            synapses,
            recorded,
            simulation.StepIndex)
        {
            Payloads = drives.Looks,
            Learnt = [.. learning.Select(s => s?.Ranges ?? ImmutableDictionary<string, ValueRange>.Empty)],
            Traces = [.. _program.Module.Recordings.Select((r, n) => r.Variable is null ? null : simulation.Trace(n))],
        };
    }

    private static ImmutableArray<int> Spiking(IrModule module) =>
        [.. Enumerable.Range(0, module.Populations.Length).Where(n => module.GetModel(module.Populations[n].Model).Events.Any(e => e.Name == "spike"))];

    private static PopulationProfile Complete(IrModule module, int population, PopulationSampler sampler, ArrivalReplay replay, IReadOnlyList<SpikeData> spikes)
    {
        var ranges = sampler.Ranges().ToImmutableDictionary();
        var columns = sampler.Columns().ToImmutableDictionary();
        foreach (var target in module.GetModel(module.Populations[population].Model).Targets)
        {
            var rows = sampler.Rows;
            var byStep = rows.Select((row, n) => (row.Step, row.Cell, n)).ToLookup(r => r.Step);
            var column = new double[rows.Count];
            var (lowest, highest) = replay.Weights(population, target);
            replay.Run(spikes, population, target, (boundary, sums) =>
            {
                foreach (var sum in sums)
                {
                    (lowest, highest) = (Math.Min(lowest, sum), Math.Max(highest, sum));
                }

                foreach (var (_, cell, n) in byStep[boundary])
                {
                    column[n] = sums[cell];
                }
            });
            var name = PopulationProfile.Arrival + target;
            if (ranges.TryGetValue(name, out var driven))
            {
                // Drives add to what spikes bring.
                (lowest, highest) = (lowest + driven.Minimum, highest + driven.Maximum);
                column = [.. column.Zip(columns[name], (a, b) => a + b)];
            }

            ranges = ranges.SetItem(name, ValueRange.Of(column) with { Minimum = lowest, Maximum = highest });
            columns = columns.SetItem(name, [.. column]);
        }

        return new PopulationProfile(ranges, columns, sampler.Starts.ToImmutableDictionary());
    }
}
