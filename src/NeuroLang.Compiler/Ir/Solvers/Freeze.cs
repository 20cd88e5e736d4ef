namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>States that stand still during a step.</summary>
/// <param name="Condition">When they do.</param>
/// <param name="States">The states.</param>
internal sealed record Freeze(IrExpr Condition, HashSet<string> States);
