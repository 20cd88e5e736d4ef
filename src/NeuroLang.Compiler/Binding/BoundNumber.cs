using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>A number.</summary>
/// <param name="Value">The exact value in internal units (ms, mV, pA, nS, pF, um, mM).</param>
/// <param name="Unit">The unit it was written in, or null.</param>
public sealed record BoundNumber(BoundType Type, Location Location, BigRational Value, Unit? Unit) : BoundExpression(Type, Location);
