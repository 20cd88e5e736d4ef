using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>if c then a else b</c>.</summary>
public sealed record BoundConditional(BoundType Type, Location Location, BoundExpression Condition, BoundExpression Then, BoundExpression Else) : BoundExpression(Type, Location);
