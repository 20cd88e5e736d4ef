using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A draw. Missing arguments are filled in, so a uniform draw always has two.</summary>
/// <param name="Distribution"><c>uniform normal lognormal exponential poisson bernoulli</c>.</param>
/// <param name="Arguments">uniform: low, high; normal: mean, standard deviation; lognormal: mean and standard deviation of the logarithm; exponential: mean; poisson: mean; bernoulli: probability.</param>
public sealed record BoundRandom(BoundType Type, Location Location, string Distribution, ImmutableArray<BoundExpression> Arguments) : BoundExpression(Type, Location);
