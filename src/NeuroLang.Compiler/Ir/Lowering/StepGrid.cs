using System.Globalization;
using System.Numerics;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>Converts durations to steps, exactly, ties to even; what is not a whole number of steps is a warning that names both neighbours.</summary>
internal sealed class StepGrid(BigRational step, DiagnosticBag diagnostics)
{
    /// <summary>The step in ms.</summary>
    public double StepMilliseconds => step.ToDouble();

    /// <summary>A delay in steps, or null after an error.</summary>
    public long? Delay(BigRational milliseconds, Location location)
    {
        if (milliseconds.Sign < 0)
        {
            diagnostics.Report(CircuitDiagnostics.NegativeDelay, location, Text(milliseconds) + " ms");
            return null;
        }

        var (steps, lower, isExact) = Round(milliseconds);
        if (!isExact)
        {
            diagnostics.Report(ElaborationDiagnostics.DelayOffGrid, location, Text(milliseconds), Text(step), Time(steps), Time(lower), Time(lower + 1));
        }

        return Checked(steps, "A delay", milliseconds, location);
    }

    /// <summary>Another duration in steps, or null after an error.</summary>
    /// <param name="what">What it is, for messages: <c>The refractory time</c>.</param>
    /// <param name="milliseconds">The duration.</param>
    /// <param name="least">The fewest steps it may have.</param>
    /// <param name="location">Where it is written.</param>
    public long? Duration(string what, BigRational milliseconds, long least, Location location)
    {
        var (steps, lower, isExact) = Round(milliseconds);
        if (steps < least)
        {
            diagnostics.Report(ElaborationDiagnostics.InvalidDuration, location, what, least == 0 ? "zero or more" : "at least one step (" + Text(step) + " ms)", Text(milliseconds));
            return null;
        }

        if (!isExact)
        {
            diagnostics.Report(ElaborationDiagnostics.DurationOffGrid, location, what, Text(milliseconds), Text(step), Time(steps), Time(lower), Time(lower + 1));
        }

        return Checked(steps, what, milliseconds, location);
    }

    private (BigInteger Steps, BigInteger Lower, bool IsExact) Round(BigRational milliseconds)
    {
        var quotient = milliseconds / step;
        return (quotient.RoundHalfEven(), quotient.Floor(), quotient.IsInteger);
    }

    private long? Checked(BigInteger steps, string what, BigRational milliseconds, Location location)
    {
        if (steps <= int.MaxValue)
        {
            return (long)steps;
        }

        diagnostics.Report(ElaborationDiagnostics.InvalidDuration, location, what, "less than 2147483648 steps", Text(milliseconds));
        return null;
    }

    private string Time(BigInteger steps) => Text(BigRational.Create(steps, 1) * step);

    private static string Text(BigRational value) => value.ToDouble().ToString("G15", CultureInfo.InvariantCulture);
}
