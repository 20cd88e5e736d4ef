using System.Numerics;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Experiments;

/// <summary>The values a sweep goes through.</summary>
internal static class SweepRange
{
    private const int MostCases = 1_000_000;

    /// <summary>The values <c>lower + n by</c> that are not above the end, computed exactly; null after an error, or where a number is not known.</summary>
    /// <param name="sweep">The statement.</param>
    /// <param name="evaluate">Gives the values of its bounds.</param>
    /// <param name="diagnostics">Takes errors.</param>
    public static BigRational[]? Values(BoundSweep sweep, Func<BoundExpression, ConstantValue?> evaluate, DiagnosticBag diagnostics)
    {
        if (Exact(evaluate(sweep.Lower)) is not { } lower || Exact(evaluate(sweep.Upper)) is not { } upper || Exact(evaluate(sweep.By)) is not { } by)
        {
            return null;
        }

        if (by.Sign <= 0)
        {
            diagnostics.Report(ElaborationDiagnostics.InvalidSweep, sweep.By.Location, sweep.Variable.Name, "has an increment that is not above zero");
            return null;
        }

        var count = upper < lower ? BigInteger.Zero : ((upper - lower) / by).Floor() + 1;
        if (count > MostCases)
        {
            diagnostics.Report(ElaborationDiagnostics.InvalidSweep, sweep.Location, sweep.Variable.Name, FormattableString.Invariant($"has {count} cases, more than {MostCases}"));
            return null;
        }

        return [.. Enumerable.Range(0, (int)count).Select(n => lower + ((BigRational)n * by))];
    }

    private static BigRational? Exact(ConstantValue? value) =>
        value is { IsNumber: true } known && !double.IsNaN(known.Number) && !double.IsInfinity(known.Number) ? known.Exact ?? BigRational.FromDouble(known.Number) : null;
}
