using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A sum, mean, maximum … over cells or synapses, of the state at the start of the step.</summary>
/// <param name="Scope">Over what.</param>
/// <param name="Function"><c>sum mean min max argmax softmax rank norm</c>.</param>
/// <param name="Arguments">What is aggregated; over a group its variables are <see cref="BoundEndpoint"/>s on the side of pre, the aggregated cell.</param>
/// <param name="Group">The cells of <see cref="AggregateScope.Group"/>, else null.</param>
public sealed record BoundAggregate(BoundType Type, Location Location, AggregateScope Scope, string Function, ImmutableArray<BoundExpression> Arguments, BoundView? Group) : BoundExpression(Type, Location);
