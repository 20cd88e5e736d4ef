using System.Collections.Immutable;
using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Experiments;
using NeuroLang.Fpga.Emulation;
using NeuroLang.Fpga.Execution;
using NeuroLang.Fpga.Profiling;

namespace NeuroLang.Fpga.Reporting;

/// <summary>The experiment of a program in fixed point beside the same in float64.</summary>
/// <param name="Populations">Its populations, ports excepted.</param>
/// <param name="Traces">The variables that it records.</param>
/// <param name="Saturated">Whether a number of the core was ever cut to 16 bits.</param>
/// <param name="CyclesPerStep">Mean number of cycles of a step on the emulated core.</param>
public sealed record FpgaComparison(ImmutableArray<PopulationComparison> Populations, ImmutableArray<TraceComparison> Traces, bool Saturated, double CyclesPerStep)
{
    private const double MillisecondsPerSecond = 1000;

    /// <summary>Runs the experiment on an emulated core.</summary>
    /// <exception cref="SimulationException">The run failed.</exception>
    public static FpgaComparison Of(FpgaProgram program, IExperimentFiles files, CancellationToken cancellation = default)
    {
        using var simulation = program.Emulate(NetworkProfiler.Module(program.Source));
        var result = new ExperimentRunner(program.Source, simulation, new DiagnosticBag(), new ExperimentHost(() => program.Emulate(), files)).Run(cancellation);
        if (result.Failure is { } failure)
        {
            throw failure;
        }

        var seconds = simulation.StepIndex * program.Source.Module.StepMilliseconds / MillisecondsPerSecond;
        var populations = ImmutableArray.CreateBuilder<PopulationComparison>();
        for (var p = 0; p < program.Source.Module.Populations.Length; p++)
        {
            if (program.Result.Program.Populations[p].Kind == PopulationKind.Cells && NetworkProfiler.RecordingOf(program.Source, p) is { } recording)
            {
                var own = simulation.Spikes(recording);
                var size = program.Source.Module.Populations[p].Size;
                populations.Add(new PopulationComparison(
                    program.Source.Module.Populations[p].Name,
                    SpikeTrainStatistics.Of(program.Profile.Spikes[p], size, seconds),
                    SpikeTrainStatistics.Of(own, size, seconds),
                    Divergence(program.Profile.Spikes[p], own)));
            }
        }

        var first = populations.Select(p => p.FirstDivergence).Min() ?? long.MaxValue;
        return new FpgaComparison(
            populations.ToImmutable(),
            Compare(program, simulation, first),
            simulation.Core.Flags != StepFlags.None,
            simulation.StepIndex == 0 ? 0 : (double)simulation.Core.Cycles / simulation.StepIndex);
    }

    /// <summary>Whether rates or coefficients of variation deviate by more than a fraction.</summary>
    public bool Exceeds(double tolerance) => Populations.Any(p => p.Exceeds(tolerance));

    private static ImmutableArray<TraceComparison> Compare(FpgaProgram program, FpgaSimulation simulation, long first)
    {
        var module = program.Source.Module;
        var result = ImmutableArray.CreateBuilder<TraceComparison>();
        for (var n = 0; n < program.Profile.Traces.Length; n++)
        {
            if (program.Profile.Traces[n] is not { Cells.Length: > 0 } reference || module.Recordings[n].Variable is not { } variable)
            {
                continue;
            }

            var population = module.Populations[reference.Populations[0]];
            var slot = module.GetModel(population.Model).FindSlot(variable);
            var own = simulation.Trace(n);
            var rows = Math.Min(reference.Steps.Count(s => s < first), own.Steps.Length);
            var error = 0.0;
            for (var place = 0; place < rows * reference.Cells.Length; place++)
            {
                error = Math.Max(error, Math.Abs(reference.Values[place] - own.Values[place]));
            }

            result.Add(new TraceComparison(population.Name + "." + variable, slot?.Unit ?? "", slot?.UnitScale ?? 1, reference, own, error));
        }

        return result.ToImmutable();
    }

    /// <summary>The stamp of the first spike that one of two lists has and the other has not.</summary>
    private static long? Divergence(SpikeData a, SpikeData b)
    {
        var (left, right) = (Keys(a), Keys(b));
        left.SymmetricExceptWith(right);
        return left.Count == 0 ? null : left.Min(k => k.Stamp);
    }

    private static HashSet<(long Stamp, int Cell)> Keys(SpikeData spikes) => [.. Enumerable.Range(0, spikes.Count).Select(n => (spikes.Steps[n], spikes.Cells[n]))];
}
