using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>run until cond at most T</c>.</summary>
public sealed record BoundRunUntil(Location Location, BoundExpression Condition, BoundExpression? AtMost) : BoundExperimentStatement(Location);
