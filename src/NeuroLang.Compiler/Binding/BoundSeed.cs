using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>seed 42</c>.</summary>
public sealed record BoundSeed(Location Location, BoundExpression Value) : BoundExperimentStatement(Location);
