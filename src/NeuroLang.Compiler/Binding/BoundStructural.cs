using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>prune when cond</c>, <c>grow when cond</c>.</summary>
public sealed record BoundStructural(Location Location, string Verb, BoundExpression? Condition) : BoundStatement(Location);
