using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A connection that an experiment names: <c>plastic</c>, <c>col[0].plastic</c>, <c>ring[2]</c>.</summary>
/// <param name="Symbol">Its declaration.</param>
/// <param name="Path">The parts that lead to it, outermost first; one without an index stands for all its copies.</param>
/// <param name="Indices">Values of the connection's free indices; empty for all of its connections.</param>
/// <param name="Location">Where it is written.</param>
public sealed record BoundConnection(ConnectionSymbol Symbol, ImmutableArray<BoundPartStep> Path, ImmutableArray<BoundExpression> Indices, Location Location);
