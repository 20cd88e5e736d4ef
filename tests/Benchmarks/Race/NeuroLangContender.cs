using System.Diagnostics;
using NeuroLang.Cli.Running;
using NeuroLang.Cli.Targets;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Benchmarks.Race;

/// <summary>Our program on one of our targets, in this process.</summary>
/// <param name="row">The network.</param>
/// <param name="root">The root of the repository.</param>
/// <param name="target">The target.</param>
/// <param name="threads">Its threads; 0: as many as turn out to be faster.</param>
/// <param name="precision">The precision.</param>
internal sealed class NeuroLangContender(RaceRow row, string root, string target, int threads, Precision precision)
    : Contender(target + (threads > 1 ? $", {threads} threads" : threads == 0 ? ", automatic" : "") + (precision == Precision.Float64 ? ", float64" : ""))
{
    private const long WarmUpSteps = 1000;
    private RunTarget? _target;
    private LoweredProgram? _program;

    private LoweredProgram Program => _program ?? throw new InvalidOperationException("Not prepared.");

    /// <inheritdoc/>
    public override void Prepare()
    {
        var options = new LoweringOptions(Precision: precision);
        var source = new SourceText(row.Program, File.ReadAllText(Path.Combine(root, row.Program)));
        var compilation = Compilation.Create(source, new FileSources(root));
        var experiment = compilation.Program.Experiments.First(e => e.Name == row.Experiment);
        _program = compilation.Lower(experiment, null, options, new DiagnosticBag()) ?? throw new InvalidOperationException(row.Program + " has errors.");
        _target = RunTarget.Create(new RunOptions(options, target, 0, null, threads, true));
        _target.Translate(_program, new DiagnosticBag());
        _target.Compile();
        if (row.IsLarge)
        {
            return;
        }

        using var simulation = _target.Build(1, Options);
        simulation.Run(WarmUpSteps, CancellationToken.None);
    }

    /// <inheritdoc/>
    public override RaceTime Measure(uint seed)
    {
        GC.Collect();
        var clock = Stopwatch.StartNew();
        using var simulation = _target!.Build(seed, Options);
        var build = clock.Elapsed.TotalSeconds;
        var processor = ThreadClock.Seconds;
        clock.Restart();
        simulation.Run(row.Steps, CancellationToken.None);
        var wall = clock.Elapsed.TotalSeconds;
        processor = ThreadClock.Seconds - processor;
        var rates = Program.Module.Populations.Select((population, index) => (population.Name, simulation.SpikeCount(index, "spike") / (double)population.Size / row.Seconds));
        return new RaceTime(build, processor, wall, [.. rates]);
    }

    private SimulationOptions Options => new(Threads: threads);
}
