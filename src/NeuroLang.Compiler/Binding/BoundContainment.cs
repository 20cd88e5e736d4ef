using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>x in a .. b</c>, both ends included.</summary>
public sealed record BoundContainment(BoundType Type, Location Location, BoundExpression Value, BoundExpression Lower, BoundExpression Upper) : BoundExpression(Type, Location);
