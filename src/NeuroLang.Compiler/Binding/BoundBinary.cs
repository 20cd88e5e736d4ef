using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>An operator between two operands of fitting units.</summary>
public sealed record BoundBinary(BoundType Type, Location Location, BoundBinaryOperator Operator, BoundExpression Left, BoundExpression Right) : BoundExpression(Type, Location);
