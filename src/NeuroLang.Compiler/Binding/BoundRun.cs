using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>run T</c>.</summary>
public sealed record BoundRun(Location Location, BoundExpression Duration) : BoundExperimentStatement(Location);
