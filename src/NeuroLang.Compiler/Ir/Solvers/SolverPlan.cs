namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>Which solver integrates which state of a model.</summary>
internal sealed class SolverPlan
{
    /// <summary>Linear groups solved exactly.</summary>
    public List<LinearSystem> Exact { get; } = [];

    /// <summary>States integrated by exponential Euler, with the slope of each equation in its own state (null: none).</summary>
    public Dictionary<string, IrExpr?> ExponentialEuler { get; } = new(StringComparer.Ordinal);

    /// <summary>States integrated together by <see cref="Tableau"/>, in the order of the equations.</summary>
    public List<string> RungeKutta { get; } = [];

    /// <summary><c>rk4</c>, <c>rk2</c> or <c>heun</c>.</summary>
    public string Tableau { get; set; } = "rk4";

    /// <summary>States integrated by the methods of Euler and of Euler and Maruyama, which are one where there is noise.</summary>
    public List<string> Euler { get; } = [];

    /// <summary>The choices with their reasons, in the order of the equations.</summary>
    public List<SolverChoice> Choices { get; } = [];
}
