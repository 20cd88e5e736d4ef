using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir;

/// <summary>How the fixed-point core keeps a slot, where the program says so: 16 bits with a sign. No other target asks, and the text of a module does not have it.</summary>
/// <param name="FractionBits">Bits behind the binary point, in internal units.</param>
/// <param name="Rounding"><c>nearest</c>, <c>stochastic</c>, <c>zero</c> or <c>floor</c>; null where the compiler chooses.</param>
/// <param name="Place">Where it is written.</param>
public sealed record IrFormat(int FractionBits, string? Rounding, Location Place);
