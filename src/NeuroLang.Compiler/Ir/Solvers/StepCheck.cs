using System.Globalization;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>Warns where the step is long for what the solver does with it. Only time constants that are known to the compiler count.</summary>
internal sealed class StepCheck(SolverContext context, LinearAnalysis linear, DiagnosticBag diagnostics)
{
    public void Check(IEnumerable<SolverChoice> choices)
    {
        var step = context.Step.ToDouble();
        foreach (var choice in choices)
        {
            if (RateOf(choice.State) is not { } rate || rate <= 0)
            {
                continue;
            }

            var place = context.Equations[choice.State].Place;
            var isExact = choice.Method == "exact";
            var ratio = step * rate;

            // A ratio that is 1 or 1/5 by the numbers in the program may be off by a rounding.
            if (isExact && ratio > 1 + 1e-6)
            {
                diagnostics.Report(NumericsDiagnostics.StepHidesState, place, Number(step), choice.State, Number(1 / rate));
            }
            else if (!isExact && ratio > 0.2 + 1e-6)
            {
                diagnostics.Report(NumericsDiagnostics.StepTooLong, place, Number(step), choice.State, Number(1 / rate), choice.Method);
            }
        }
    }

    // The decay rate of a state alone, or its angular frequency together with another one, whichever is larger; null where neither is known.
    private double? RateOf(string state)
    {
        if (linear.FormOf(state) is not { } form)
        {
            return new SlopeReader(context, context.Load(state)).TryRead(context.Rhs(state), out var slope) && slope is not null
                && new AffineReader(context, []).ReadStatic(slope) is { IsConstant: true } own
                ? Math.Abs(own.Value.ToDouble())
                : null;
        }

        var rate = 0.0;
        foreach (var other in form.States)
        {
            if (!other.Value.IsConstant)
            {
                continue;
            }

            if (other.Key == state)
            {
                rate = Math.Max(rate, Math.Abs(other.Value.Value.ToDouble()));
            }
            else if (linear.FormOf(other.Key) is { } back && back.States.TryGetValue(state, out var returned) && returned.IsConstant)
            {
                rate = Math.Max(rate, Math.Sqrt(Math.Abs((other.Value.Value * returned.Value).ToDouble())));
            }
        }

        return rate;
    }

    private static string Number(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
