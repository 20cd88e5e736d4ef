using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>How the pairs of a connection are chosen.</summary>
/// <param name="Name"><c>all_to_all one_to_one probability indegree outdegree total poisson list table matrix convolution</c>.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Pairs">The pairs of <c>list</c>, else empty.</param>
/// <param name="Location">Where it is written.</param>
public sealed record BoundRule(string Name, ImmutableArray<BoundArgument> Arguments, ImmutableArray<BoundPair> Pairs, Location Location)
{
    /// <summary>The argument in front: the probability, degree, number or mean; null where the rule has none.</summary>
    public BoundExpression? Argument => Arguments.Length > 0 ? Arguments[0].Value : null;
}
