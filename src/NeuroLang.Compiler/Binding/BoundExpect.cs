using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>expect cond</c>.</summary>
/// <param name="Condition">What must hold.</param>
/// <param name="Text">The condition as written.</param>
public sealed record BoundExpect(Location Location, BoundExpression Condition, string Text) : BoundExperimentStatement(Location);
