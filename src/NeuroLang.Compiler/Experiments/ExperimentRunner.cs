using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir.Lowering;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Experiments;

/// <summary>Carries the statements of an experiment out over a network on any target.</summary>
public sealed class ExperimentRunner
{
    // Often enough to show progress and to answer Ctrl-C, rarely enough to cost nothing.
    private const long Chunks = 200;

    private readonly LoweredProgram _program;
    private readonly ISimulation _simulation;
    private readonly DiagnosticBag _diagnostics;
    private readonly Action<string> _print;
    private readonly Action<long> _progress;
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
    /// <param name="print">Takes the lines of <c>print</c> statements.</param>
    /// <param name="progress">Is told the number of steps done from time to time.</param>
    public ExperimentRunner(LoweredProgram program, ISimulation simulation, DiagnosticBag diagnostics, Action<string> print, Action<long> progress)
    {
        _program = program;
        _simulation = simulation;
        _diagnostics = diagnostics;
        _print = print;
        _progress = progress;
        _scope = new ExperimentScope(simulation, program.Circuit.Step);
        _measures = new MeasureEvaluator(program, simulation, _scope, diagnostics);
        _plots = new PlotCollector(program, simulation, _measures);
    }

    private bool IsStopped => _failure is not null || _interrupted || _diagnostics.HasErrors;

    /// <summary>
    /// Runs to the end, to the first error of the simulation, or until cancelled. A run that stops early still draws the plots
    /// that its remaining statements ask for, from what was recorded until then.
    /// </summary>
    public ExperimentResult Run(CancellationToken cancellation)
    {
        Execute(_program.Experiment?.Statements ?? [], cancellation);
        return new ExperimentResult(_expectations.ToImmutable(), _figures.ToImmutable(), _simulation.StepIndex, _failure, _interrupted);
    }

    private void Execute(ImmutableArray<BoundExperimentStatement> statements, CancellationToken cancellation)
    {
        foreach (var statement in statements)
        {
            if (statement is BoundPlot plot)
            {
                _figures.AddRange(plot.Entries.Select(_plots.Collect).OfType<PlotData>());
            }
            else if (!IsStopped)
            {
                Execute(statement, cancellation);
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
            case BoundSet set:
                _simulation.Apply(_program.SetterOf(set), _scope.Numbers);
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
            case BoundPrint print:
                _print(string.Join(" ", print.Values.Select(v => Evaluate(v) is { } shown ? QuantityFormatter.Format(shown, v.Type, BoundExpressions.Units(v)) : "")));
                break;
            case BoundExpect expect:
                Judge(expect);
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
        if (Evaluate(run.Duration) is not { IsNumber: true } duration || double.IsNaN(duration.Number) || double.IsInfinity(duration.Number))
        {
            return;
        }

        var exact = duration.Exact ?? BigRational.FromDouble(duration.Number);
        if (new StepGrid(_program.Circuit.Step, _diagnostics).Duration("A run", exact, 0, run.Location) is not { } steps)
        {
            return;
        }

        var chunk = Math.Max(1, steps / Chunks);
        try
        {
            for (var left = steps; left > 0; left -= chunk)
            {
                _simulation.Run(Math.Min(chunk, left), cancellation);
                _progress(_simulation.StepIndex);
            }
        }
        catch (SimulationException exception)
        {
            _failure = exception;
        }
        catch (OperationCanceledException)
        {
            _interrupted = true;
        }
    }

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
            _expectations.Add(new Expectation(expect.Text, Measured(expect.Condition), verdict.Truth, expect.Location));
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
