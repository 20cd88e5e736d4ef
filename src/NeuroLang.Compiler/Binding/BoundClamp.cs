using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>clamp g.v = e</c>.</summary>
public sealed record BoundClamp(Location Location, BoundView View, BoundVariable Variable, BoundExpression Value) : BoundExperimentStatement(Location);
