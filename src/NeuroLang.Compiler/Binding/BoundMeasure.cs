using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A measure of a run, such as <c>rate(exc)</c> or <c>mean(v of exc over 0.5 s .. 1 s)</c>.</summary>
/// <param name="Name">One of <see cref="Measures.Names"/>; <c>values</c> for <c>weights of c</c> and <c>v of g</c> that stand alone.</param>
/// <param name="Arguments">Further arguments: the window of <c>fano</c> and <c>correlation</c>, the time of <c>at</c>.</param>
/// <param name="View">The cells, or null for a measure of a connection.</param>
/// <param name="SecondView">The second group of <c>correlation</c> and <c>latency</c>, else null.</param>
/// <param name="Variable">The variable of <c>x of g</c>, or null for spikes.</param>
/// <param name="Connection">The connection of <c>weights of c</c> and <c>synapses(c)</c>, or null.</param>
/// <param name="ConnectionVariable">Its variable: <c>weights</c>, <c>delays</c> or a state of its synapse.</param>
/// <param name="WindowLower">Start of <c>over a .. b</c>, or null for the whole run.</param>
/// <param name="WindowUpper">End of it, or null.</param>
public sealed record BoundMeasure(BoundType Type, Location Location, string Name, ImmutableArray<BoundExpression> Arguments, BoundView? View, BoundView? SecondView, BoundVariable? Variable, BoundConnection? Connection, string? ConnectionVariable, BoundExpression? WindowLower, BoundExpression? WindowUpper) : BoundExpression(Type, Location);
