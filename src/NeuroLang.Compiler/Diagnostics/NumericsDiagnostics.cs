namespace NeuroLang.Compiler.Diagnostics;

/// <summary>Solvers and steps: <c>NL5001</c> to <c>NL5099</c>.</summary>
public static class NumericsDiagnostics
{
    /// <summary>The exact solver was asked for, but the equations are not linear.</summary>
    public static readonly DiagnosticDescriptor NotLinear = new(
        "NL5001", Severity.Error, "Exact solution of an equation that is not linear", "'method exact' cannot solve the equation of '{0}': {1} is not linear with constant coefficients");

    /// <summary>Exponential Euler was asked for, but a state enters its own equation in another way than linearly.</summary>
    public static readonly DiagnosticDescriptor NotLinearInItself = new(
        "NL5002", Severity.Error, "Exponential Euler for an equation that is not linear in its own variable", "'method exponential_euler' cannot solve the equation of '{0}': {1} is not linear in '{0}'");

    /// <summary>A method that is none for noise.</summary>
    public static readonly DiagnosticDescriptor NoiseNeedsAnotherMethod = new(
        "NL5003", Severity.Error, "Noise needs another method", "'method {1}' cannot integrate the white noise in the equation of '{0}'");

    /// <summary>White noise that is squared, or an argument of a function.</summary>
    public static readonly DiagnosticDescriptor NoiseNotLinear = new(
        "NL5004", Severity.Error, "White noise in a term that is not linear in it", "the equation of '{0}' has no meaning: white noise may be multiplied and added, but {1} is not linear in it");

    /// <summary>A step too long for the solver.</summary>
    public static readonly DiagnosticDescriptor StepTooLong = new(
        "NL5005", Severity.Warning, "Step longer than a fifth of a time constant", "the step of {0} ms is longer than a fifth of the time constant of '{1}' ({2} ms), which {3} integrates");

    /// <summary>A step longer than the time constant of a state that is solved exactly.</summary>
    public static readonly DiagnosticDescriptor StepHidesState = new(
        "NL5006", Severity.Warning, "Step longer than a time constant", "the step of {0} ms is longer than the time constant of '{1}' ({2} ms): its equation is solved exactly, but only once a step");
}
