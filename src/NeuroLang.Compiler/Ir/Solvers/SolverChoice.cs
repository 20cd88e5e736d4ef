namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>How one state is integrated, and why.</summary>
/// <param name="Model">The model.</param>
/// <param name="State">The state.</param>
/// <param name="Method"><c>exact</c>, <c>exponential_euler</c>, <c>rk4</c>, <c>rk2</c>, <c>heun</c>, <c>euler</c> or <c>euler_maruyama</c>.</param>
/// <param name="Reason">The reason, in words for the user.</param>
public sealed record SolverChoice(string Model, string State, string Method, string Reason);
