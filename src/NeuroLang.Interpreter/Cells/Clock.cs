using NeuroLang.Compiler.Ir;

namespace NeuroLang.Interpreter.Cells;

/// <summary>Time is an integer number of steps; <c>t</c> is computed from it (semantics, "Time").</summary>
internal sealed class Clock(IrModule module)
{
    /// <summary>The step index k.</summary>
    public long Step { get; set; }

    /// <summary>The time of boundary k in ms, in float64.</summary>
    public double Milliseconds => (double)Step * module.StepNumerator / module.StepDenominator;
}
