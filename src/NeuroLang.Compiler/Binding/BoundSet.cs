using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>set g.p = e</c>: a parameter or state of every cell of a view.</summary>
public sealed record BoundSet(Location Location, BoundView View, BoundVariable Variable, BoundExpression Value, BoundExpression? Minimum, BoundExpression? Maximum) : BoundExperimentStatement(Location);
