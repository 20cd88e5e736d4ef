using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir;

/// <summary>A guard (<c>param p … where cond</c>) that must hold for every cell when the network is built.</summary>
/// <param name="Parameter">The parameter it belongs to.</param>
/// <param name="Condition">A boolean expression like an initialiser's.</param>
/// <param name="Text">The guard as the user wrote it.</param>
/// <param name="Place">Where it is written.</param>
public sealed record IrCheck(string Parameter, IrExpr Condition, string Text, Location? Place);
