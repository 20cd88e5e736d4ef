using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Experiments;

/// <summary>How many steps an experiment will run, as far as that can be known before: what progress is a share of.</summary>
public static class RunLength
{
    private const int MostTurns = 100_000;

    /// <summary>The number of steps, or null where measures decide it.</summary>
    public static long? Estimate(LoweredProgram program)
    {
        var values = new Dictionary<ValueSymbol, ConstantValue>();
        return Sum(program, program.Experiment?.Statements ?? [], values) is { } milliseconds ? (long)(milliseconds / program.Circuit.Step).RoundHalfEven() : null;
    }

    private static BigRational? Sum(LoweredProgram program, ImmutableArray<BoundExperimentStatement> statements, Dictionary<ValueSymbol, ConstantValue> values)
    {
        var sum = BigRational.Zero;
        foreach (var statement in statements)
        {
            if (Length(program, statement, values) is not { } length)
            {
                return null;
            }

            sum += length;
        }

        return sum;
    }

    private static BigRational? Length(LoweredProgram program, BoundExperimentStatement statement, Dictionary<ValueSymbol, ConstantValue> values)
    {
        ConstantValue? Value(BoundExpression e) => program.Circuit.Evaluator(s => values.TryGetValue(s, out var v) ? v : null).Evaluate(e);
        switch (statement)
        {
            case BoundRun run:
                return Value(run.Duration)?.Exact;
            case BoundExperimentLet let:
                if (Value(let.Value) is { } known)
                {
                    values[let.Variable] = known;
                }

                return BigRational.Zero;
            case BoundExperimentIf choice:
                return Value(choice.Condition) is { } condition ? Sum(program, condition.Truth ? choice.Then : choice.Else, values) : null;
            case BoundExperimentFor loop:
                if (Value(loop.Lower) is not { } lower || Value(loop.Upper) is not { } upper || upper.Number - lower.Number > MostTurns)
                {
                    return null;
                }

                var sum = BigRational.Zero;
                for (var k = (long)lower.Number; k <= (long)upper.Number; k++)
                {
                    values[loop.Variable] = ConstantValue.Of((BigRational)k);
                    if (Sum(program, loop.Body, values) is not { } turn)
                    {
                        return null;
                    }

                    sum += turn;
                }

                return sum;
            default:
                return BigRational.Zero;
        }
    }
}
