using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>freeze c</c>, <c>freeze c.x</c>, and <c>unfreeze</c>, which takes it back.</summary>
/// <param name="Freezes">True for <c>freeze</c>.</param>
/// <param name="Connection">The connection.</param>
/// <param name="Variable">The state of its synapses that stands still; null where it has no weight, only a structure.</param>
/// <param name="HoldsStructure">Whether its synapses neither prune nor grow.</param>
public sealed record BoundFreeze(Location Location, bool Freezes, BoundConnection Connection, StateSymbol? Variable, bool HoldsStructure) : BoundExperimentStatement(Location);
