using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>How the fixed-point core keeps a state: 16 bits with a sign. Other targets do not ask.</summary>
/// <param name="FractionBits">Bits behind the binary point, in internal units.</param>
/// <param name="Rounding"><c>nearest</c>, <c>stochastic</c>, <c>zero</c> or <c>floor</c>; null where the compiler chooses.</param>
/// <param name="Location">Where it is written.</param>
public sealed record BoundFormat(int FractionBits, string? Rounding, Location Location);
