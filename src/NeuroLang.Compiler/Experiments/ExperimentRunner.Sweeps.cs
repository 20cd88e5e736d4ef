using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Execution;

namespace NeuroLang.Compiler.Experiments;

/// <content>
/// Sweeps. Each case is an experiment of its own: on a network of its own it repeats what came before the sweep, carries the body out
/// with its value, and ends there. What it repeats it does not say again.
/// </content>
public sealed partial class ExperimentRunner
{
    private readonly ImmutableArray<SweepCase> _path;
    private readonly List<(BoundSweep Sweep, ConstantValue Value)> _sweeps = [];
    private readonly List<SweepRow> _rows = [];
    private readonly ImmutableArray<SweepTable>.Builder _tables = ImmutableArray.CreateBuilder<SweepTable>();
    private int _sweepsMet;
    private bool _isCaseDone;

    /// <summary>False while a case repeats what came before it.</summary>
    private bool IsHeard => _sweeps.Count == _path.Length;

    private void Sweep(BoundSweep sweep, CancellationToken cancellation)
    {
        var number = _sweepsMet++;
        if (!IsHeard)
        {
            var next = _path[_sweeps.Count];
            if (number == next.Number)
            {
                _scope.Set(sweep.Variable, next.Value);
                _sweeps.Add((sweep, next.Value));
                Execute(sweep.Body, cancellation);
                _isCaseDone = true;
            }

            return;
        }

        if (SweepRange.Values(sweep, Evaluate, _diagnostics) is { } values)
        {
            var rows = Take(RunCases([.. values.Select(v => _path.Add(new SweepCase(number, ConstantValue.Of(v))))], cancellation));
            if (_path.IsEmpty)
            {
                _tables.AddRange(SweepTables.Of(sweep, rows));
            }
            else
            {
                _rows.AddRange(rows);
            }
        }
    }

    private void Tabulate(BoundTabulate tabulate)
    {
        var values = tabulate.Values.Select(Evaluate).OfType<ConstantValue>().ToImmutableArray();
        if (values.Length == tabulate.Values.Length)
        {
            _rows.Add(new SweepRow(tabulate, [.. _sweeps.Select(s => s.Value)], values));
        }
    }

    /// <summary>Runs cases side by side; their results are in their order.</summary>
    private CaseResult[] RunCases(ImmutableArray<SweepCase>[] paths, CancellationToken cancellation)
    {
        var results = new CaseResult[paths.Length];
        var workers = Math.Max(1, Math.Min(_host.Threads, paths.Length));
        var next = -1;
        try
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ =>
            {
                for (var n = Interlocked.Increment(ref next); n < paths.Length; n = Interlocked.Increment(ref next))
                {
                    results[n] = RunCase(paths[n], cancellation);
                }
            });
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Capture(exception.InnerExceptions[0]).Throw();
        }

        return results;
    }

    private CaseResult RunCase(ImmutableArray<SweepCase> path, CancellationToken cancellation)
    {
        var lines = new List<string>();
        var diagnostics = new DiagnosticBag();
        try
        {
            using var simulation = _host.Build();
            var runner = new ExperimentRunner(_program, simulation, diagnostics, _host with { Print = lines.Add }, _counter, path, _restored);
            return new CaseResult(runner.Run(cancellation), runner._rows, lines, diagnostics);
        }
        catch (SimulationException exception)
        {
            return new CaseResult(new ExperimentResult([], [], [], 0, exception, false), [], lines, diagnostics);
        }
    }

    /// <summary>Takes over what the cases gave, in their order, and gives their rows.</summary>
    private List<SweepRow> Take(CaseResult[] cases)
    {
        foreach (var (result, _, lines, diagnostics) in cases)
        {
            lines.ForEach(_host.Print);
            _diagnostics.AddRange(diagnostics.ToImmutable());
            _expectations.AddRange(result.Expectations);
            _figures.AddRange(result.Plots);
            _failure ??= result.Failure;
            _interrupted |= result.Interrupted;
        }

        return [.. cases.SelectMany(c => c.Rows)];
    }

    /// <summary>Which case this is, for the reader of an expectation: <c> at I = 0.3 nA, g = 2 nS</c>.</summary>
    private string CaseText() => _sweeps.Count == 0 ? "" : " at " + string.Join(", ", _sweeps.Select(s =>
        s.Sweep.Variable.Name + " = " + QuantityFormatter.Format(s.Value, s.Sweep.Variable.Type, BoundExpressions.Units(s.Sweep.Lower).Prepend(s.Sweep.Variable.DisplayUnit))));

    private sealed record CaseResult(ExperimentResult Result, List<SweepRow> Rows, List<string> Lines, DiagnosticBag Diagnostics);
}
