using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Experiments;

/// <summary>How many steps an experiment will run, the cases of its sweeps included, as far as that can be known before: what progress is a share of.</summary>
public sealed class RunLength
{
    private const int MostTurns = 100_000;

    private readonly LoweredProgram _program;
    private readonly Dictionary<ValueSymbol, ConstantValue> _values = [];

    // What has been run on the way to a statement, which each case of a sweep repeats.
    private BigRational _before = BigRational.Zero;

    private RunLength(LoweredProgram program) => _program = program;

    /// <summary>The number of steps, or null where measures decide it.</summary>
    public static long? Estimate(LoweredProgram program) =>
        new RunLength(program).Sum(program.Experiment?.Statements ?? []) is { } milliseconds ? (long)(milliseconds / program.Circuit.Step).RoundHalfEven() : null;

    private BigRational? Sum(ImmutableArray<BoundExperimentStatement> statements)
    {
        var sum = BigRational.Zero;
        foreach (var statement in statements)
        {
            if (Length(statement) is not { } length)
            {
                return null;
            }

            sum += length;
        }

        return sum;
    }

    private BigRational? Length(BoundExperimentStatement statement)
    {
        switch (statement)
        {
            case BoundRun run:
                var duration = Value(run.Duration)?.Exact;
                _before += duration ?? BigRational.Zero;
                return duration;
            case BoundRunUntil:
                return null;
            case BoundExperimentLet let:
                if (Value(let.Value) is { } known)
                {
                    _values[let.Variable] = known;
                }

                return BigRational.Zero;
            case BoundExperimentIf choice:
                return Value(choice.Condition) is { } condition ? Sum(condition.Truth ? choice.Then : choice.Else) : null;
            case BoundExperimentFor loop:
                return Value(loop.Lower) is not { } lower || Value(loop.Upper) is not { } upper || upper.Number - lower.Number > MostTurns
                    ? null
                    : Turns(loop, (long)lower.Number, (long)upper.Number);
            case BoundSweep sweep:
                return SweepRange.Values(sweep, Value, new DiagnosticBag()) is { } values ? Cases(sweep, values) : null;
            default:
                return BigRational.Zero;
        }
    }

    private BigRational? Turns(BoundExperimentFor loop, long lower, long upper)
    {
        var sum = BigRational.Zero;
        for (var k = lower; k <= upper; k++)
        {
            _values[loop.Variable] = ConstantValue.Of((BigRational)k);
            if (Sum(loop.Body) is not { } turn)
            {
                return null;
            }

            sum += turn;
        }

        return sum;
    }

    private BigRational? Cases(BoundSweep sweep, BigRational[] values)
    {
        var before = _before;
        var sum = BigRational.Zero;
        foreach (var value in values)
        {
            _values[sweep.Variable] = ConstantValue.Of(value);
            _before = before;
            if (Sum(sweep.Body) is not { } body)
            {
                return null;
            }

            sum += before + body;
        }

        _before = before;
        return sum;
    }

    private ConstantValue? Value(BoundExpression expression) =>
        _program.Circuit.Evaluator(s => _values.TryGetValue(s, out var v) ? v : null).Evaluate(expression);
}
