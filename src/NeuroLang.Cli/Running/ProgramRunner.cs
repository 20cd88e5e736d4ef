using System.Diagnostics;
using NeuroLang.Cli.Reporting;
using NeuroLang.Cli.Targets;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Experiments;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Cli.Running;

/// <summary>From a checked program to a finished experiment.</summary>
internal sealed class ProgramRunner(DiagnosticReporter reporter, RunOptions options)
{
    private readonly RunTarget _target = RunTarget.Create(options);

    /// <summary>Lowers and runs one experiment; null where there are errors, then reported.</summary>
    /// <param name="compilation">The checked program.</param>
    /// <param name="experiment">The experiment.</param>
    /// <param name="watch">Started when reading the program began.</param>
    /// <param name="print">Takes the lines the experiment prints.</param>
    /// <param name="progress">Is told steps done and, where known, steps in all.</param>
    /// <param name="files">Gives the files of the experiment, once the program is known to be good.</param>
    /// <param name="ready">Is called once the program is known to be good, before the network is built.</param>
    /// <param name="interrupt">Stops the run.</param>
    public CompletedRun? Run(Compilation compilation, ExperimentSymbol experiment, Stopwatch watch, Action<string> print, Action<long, long?, double> progress, Func<ExperimentFiles> files, Action ready, CancellationToken interrupt)
    {
        var diagnostics = new DiagnosticBag();
        var program = compilation.Lower(experiment, null, options.Lowering, diagnostics);
        if (program is not null)
        {
            _target.Translate(program, diagnostics);
        }

        reporter.Report(diagnostics.ToImmutable());
        if (program is null || diagnostics.HasErrors)
        {
            return null;
        }

        ready();
        var parsed = watch.Elapsed.TotalSeconds;
        _target.Compile();
        var compiled = watch.Elapsed.TotalSeconds;
        ISimulation simulation;
        try
        {
            simulation = _target.Build(program.Seed, new SimulationOptions(options.Trap, options.Threads, options.VectorBits) { Profile = options.Profile });
        }
        catch (SimulationException exception)
        {
            reporter.Report(SimulationFailure.ToDiagnostic(exception, program));
            return null;
        }

        var built = watch.Elapsed.TotalSeconds;
        var runtime = new DiagnosticBag();
        var total = RunLength.Estimate(program);
        var step = program.Circuit.Step.ToDouble();
        var host = new ExperimentHost(() => _target.Build(program.Seed, new SimulationOptions(options.Trap, 1, options.VectorBits)), files())
        {
            Print = print,
            Progress = done => progress(done, total, step),
            ShortestRun = _target.ShortestRun,
            Threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount,
        };
        var result = new ExperimentRunner(program, simulation, runtime, host).Run(interrupt);
        var times = new RunTimes(parsed, compiled - parsed, built - compiled, watch.Elapsed.TotalSeconds - built);
        reporter.Report(runtime.ToImmutable());
        if (result.Failure is { } failure)
        {
            reporter.Report(SimulationFailure.ToDiagnostic(failure, program));
        }

        return new CompletedRun(program, simulation, result, times, _target.Description) { VectorBits = _target.VectorBits, BytesPerSecond = _target.BytesPerSecond };
    }

    /// <summary>Number of spikes of a population until now; zero for cells that have none.</summary>
    public static long SpikesOf(ISimulation simulation, int population)
    {
        IrModule module = simulation.Module;
        return module.GetModel(module.Populations[population].Model).Events.Any(e => e.Name == "spike") ? simulation.SpikeCount(population, "spike") : 0;
    }
}
