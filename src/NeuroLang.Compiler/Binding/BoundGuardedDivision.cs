using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>a / b else c</c>: c where b is zero.</summary>
public sealed record BoundGuardedDivision(BoundType Type, Location Location, BoundExpression Dividend, BoundExpression Divisor, BoundExpression Otherwise) : BoundExpression(Type, Location);
