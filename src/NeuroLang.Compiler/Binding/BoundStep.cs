using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>step 0.1 ms</c>.</summary>
public sealed record BoundStep(Location Location, BoundExpression Value) : BoundExperimentStatement(Location);
