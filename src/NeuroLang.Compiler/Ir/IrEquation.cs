namespace NeuroLang.Compiler.Ir;

/// <summary>A first-order differential equation <c>state' = rhs</c>, per millisecond; removed by discretisation.</summary>
public sealed record IrEquation(string State, IrExpr Rhs);
