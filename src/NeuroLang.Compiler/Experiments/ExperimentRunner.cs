using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir.Lowering;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Experiments;

/// <summary>Carries the statements of an experiment out over a network on any target.</summary>
public sealed partial class ExperimentRunner
{
    // Often enough to show progress and to answer Ctrl-C, rarely enough to cost nothing.
    private const long Chunks = 200;

    private readonly LoweredProgram _program;
    private readonly ISimulation _simulation;
    private readonly DiagnosticBag _diagnostics;
    private readonly ExperimentHost _host;
    private readonly StepCounter _counter;
    private readonly ExperimentScope _scope;
    private readonly MeasureEvaluator _measures;
    private readonly PlotCollector _plots;
    private readonly ImmutableArray<Expectation>.Builder _expectations = ImmutableArray.CreateBuilder<Expectation>();
    private readonly ImmutableArray<PlotData>.Builder _figures = ImmutableArray.CreateBuilder<PlotData>();
    private SimulationException? _failure;
    private bool _interrupted;

    /// <summary>Prepares a run.</summary>
    /// <param name="program">The lowered experiment.</param>
    /// <param name="simulation">Its network, at boundary zero.</param>
    /// <param name="diagnostics">Takes errors and warnings of statements; an error ends the run.</param>
    /// <param name="host">Prints lines, shows progress, builds further networks.</param>
    public ExperimentRunner(LoweredProgram program, ISimulation simulation, DiagnosticBag diagnostics, ExperimentHost host)
        : this(program, simulation, diagnostics, host, new StepCounter(host.Progress), [], [])
    {
    }

    private ExperimentRunner(LoweredProgram program, ISimulation simulation, DiagnosticBag diagnostics, ExperimentHost host, StepCounter counter, ImmutableArray<SweepCase> path, IEnumerable<NetworkState> restored)
    {
        _program = program;
        _simulation = simulation;
        _diagnostics = diagnostics;
        _host = host;
        _counter = counter;
        _path = path;
        _restored.AddRange(restored);
        _scope = new ExperimentScope(simulation, program.Circuit.Step);
        _measures = new MeasureEvaluator(program, simulation, _scope, diagnostics);
        _plots = new PlotCollector(program, simulation, _measures);
    }

    private bool IsStopped => _failure is not null || _interrupted || _isCaseDone || _diagnostics.HasErrors;

    /// <summary>
    /// Runs to the end, to the first error of the simulation, or until cancelled. A run that stops early still draws the plots
    /// that its remaining statements ask for, from what was recorded until then.
    /// </summary>
    public ExperimentResult Run(CancellationToken cancellation)
    {
        Execute(_program.Experiment?.Statements ?? [], cancellation);
        return new ExperimentResult(_expectations.ToImmutable(), _figures.ToImmutable(), _tables.ToImmutable(), _simulation.StepIndex, _failure, _interrupted);
    }

    private void Execute(ImmutableArray<BoundExperimentStatement> statements, CancellationToken cancellation)
    {
        foreach (var statement in statements)
        {
            try
            {
                if (statement is BoundPlot plot)
                {
                    if (IsHeard && !_isCaseDone)
                    {
                        _figures.AddRange(plot.Entries.Select(_plots.Collect).OfType<PlotData>());
                    }
                }
                else if (!IsStopped)
                {
                    Execute(statement, cancellation);
                }
            }
            catch (SimulationException exception)
            {
                // A device can be lost at any time that something is asked of it.
                _failure ??= exception;
            }
        }
    }

    private void Execute(BoundExperimentStatement statement, CancellationToken cancellation)
    {
        switch (statement)
        {
            case BoundRun run:
                Run(run, cancellation);
                break;
            case BoundSet or BoundClamp or BoundCommand { Verb: "silence" or "release" }:
                foreach (var setter in _program.SettersOf(statement))
                {
                    _simulation.Apply(setter, _scope.Numbers);
                }

                break;
            case BoundCommand { Verb: "lesion", Connection: { } connection }:
                foreach (var index in _measures.ConnectionsOf(connection))
                {
                    _simulation.Lesion(index);
                }

                break;
            case BoundFreeze freeze:
                foreach (var index in _measures.ConnectionsOf(freeze.Connection))
                {
                    foreach (var slot in ExperimentLowering.FrozenSlots(freeze))
                    {
                        _simulation.Freeze(index, slot, freeze.Freezes);
                    }
                }

                break;
            case BoundExperimentLet let:
                if (Evaluate(let.Value) is { } value)
                {
                    _scope.Set(let.Variable, value);
                }

                break;
            case BoundExperimentFor loop:
                Loop(loop, cancellation);
                break;
            case BoundExperimentIf choice:
                if (Evaluate(choice.Condition) is { } condition)
                {
                    Execute(condition.Truth ? choice.Then : choice.Else, cancellation);
                }

                break;
            case BoundPrint print when IsHeard:
                _host.Print(string.Join(" ", print.Values.Select(v => Evaluate(v) is { } shown ? QuantityFormatter.Format(shown, v.Type, BoundExpressions.Units(v)) : "")));
                break;
            case BoundExpect expect when IsHeard:
                Judge(expect);
                break;
            case BoundRunUntil until:
                Run(until, cancellation);
                break;
            case BoundSweep sweep:
                Sweep(sweep, cancellation);
                break;
            case BoundTabulate tabulate when IsHeard:
                Tabulate(tabulate);
                break;
            case BoundFeed feed:
                Feed(feed);
                break;
            case BoundPlay play:
                Play(play);
                break;
            case BoundCommand { Verb: "save" } save when IsHeard:
                Save(save);
                break;
            case BoundCommand { Verb: "restore" } restore:
                Restore(restore);
                break;
            case BoundPrint or BoundExpect or BoundTabulate or BoundCommand { Verb: "save" }:
                // Said already by the experiment that this is a case of.
                break;
            case BoundSeed or BoundStep or BoundPrecision or BoundRecord:
                // Settings of the whole experiment, which lowering has carried out.
                break;
            default:
                throw new InvalidOperationException("lowering let " + statement.GetType().Name + " pass");
        }
    }

    private void Run(BoundRun run, CancellationToken cancellation)
    {
        if (Steps(run.Duration, run.Location) is { } steps)
        {
            Run(steps, Math.Max(_host.ShortestRun, steps / Chunks), () => false, cancellation);
        }
    }

    /// <summary>The condition is looked at first now, then after each step.</summary>
    private void Run(BoundRunUntil run, CancellationToken cancellation)
    {
        if (run.AtMost is { } limit && Steps(limit, run.Location) is { } steps)
        {
            Run(steps, 1, () => Evaluate(run.Condition) is not { Truth: false }, cancellation);
        }
    }

    private void Run(long steps, long chunk, Func<bool> isDone, CancellationToken cancellation)
    {
        try
        {
            for (var left = steps; left > 0 && !isDone();)
            {
                var part = FeedPorts(Math.Min(chunk, left));
                if (part == 0)
                {
                    return;
                }

                _simulation.Run(part, cancellation);
                _counter.Add(part);
                left -= part;
            }
        }
        catch (OperationCanceledException)
        {
            _interrupted = true;
        }
    }

    /// <summary>The length of a run in steps, or null after an error.</summary>
    private long? Steps(BoundExpression duration, Location location) =>
        Evaluate(duration) is not { IsNumber: true } value || double.IsNaN(value.Number) || double.IsInfinity(value.Number)
            ? null
            : new StepGrid(_program.Circuit.Step, _diagnostics).Duration("A run", value.Exact ?? BigRational.FromDouble(value.Number), 0, location);

    private void Loop(BoundExperimentFor loop, CancellationToken cancellation)
    {
        if (Evaluate(loop.Lower) is not { } lower || Evaluate(loop.Upper) is not { } upper)
        {
            return;
        }

        for (var k = (long)lower.Number; k <= (long)upper.Number && !IsStopped; k++)
        {
            _scope.Set(loop.Variable, ConstantValue.Of((BigRational)k));
            Execute(loop.Body, cancellation);
        }
    }

    private void Judge(BoundExpect expect)
    {
        var passed = Evaluate(expect.Condition);
        if (passed is { } verdict)
        {
            _expectations.Add(new Expectation(expect.Text + CaseText(), Measured(expect.Condition), verdict.Truth, expect.Location));
        }
    }

    /// <summary>What the measures of a condition gave: <c>5.4 Hz</c>, or <c>3 and 7</c> for two of them.</summary>
    private string Measured(BoundExpression condition)
    {
        var units = BoundExpressions.Units(condition).ToList();
        var parts = Sides(condition).Distinct().Select(side => Evaluate(side) is { } value ? QuantityFormatter.Format(value, side.Type, units) : "none").ToList();
        return parts.Count == 0 ? Evaluate(condition) is { Truth: true } ? "true" : "false" : string.Join(" and ", parts);
    }

    private static IEnumerable<BoundExpression> Sides(BoundExpression condition) => condition switch
    {
        BoundContainment e => new[] { e.Value, e.Lower, e.Upper }.Where(BoundExpressions.HasMeasure),
        BoundBinary { Operator: BoundBinaryOperator.And or BoundBinaryOperator.Or } e => Sides(e.Left).Concat(Sides(e.Right)),
        BoundBinary e => new[] { e.Left, e.Right }.Where(BoundExpressions.HasMeasure),
        BoundUnary { Operator: BoundUnaryOperator.Not } e => Sides(e.Operand),
        _ => BoundExpressions.HasMeasure(condition) ? [condition] : [],
    };

    private ConstantValue? Evaluate(BoundExpression expression)
    {
        if (_measures.Evaluate(expression) is { } value)
        {
            return value;
        }

        if (!_diagnostics.HasErrors)
        {
            _diagnostics.Report(ElaborationDiagnostics.NotConstant, expression.Location, "this expression");
        }

        return null;
    }
}
