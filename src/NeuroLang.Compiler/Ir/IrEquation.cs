using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir;

/// <summary>A first-order differential equation <c>state' = rhs</c>, per millisecond; removed by discretisation.</summary>
/// <param name="State">The slot it integrates.</param>
/// <param name="Rhs">Its right-hand side, of the module's real type.</param>
/// <param name="Place">Where it is written, for diagnostics; null where it comes from no text.</param>
public sealed record IrEquation(string State, IrExpr Rhs, Location? Place = null);
