using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>feed port = expr of t</c>.</summary>
public sealed record BoundFeed(Location Location, BoundView Port, BoundExpression Value) : BoundExperimentStatement(Location);
