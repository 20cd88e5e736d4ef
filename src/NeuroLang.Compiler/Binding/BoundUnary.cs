using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>An operator before its operand.</summary>
public sealed record BoundUnary(BoundType Type, Location Location, BoundUnaryOperator Operator, BoundExpression Operand) : BoundExpression(Type, Location);
