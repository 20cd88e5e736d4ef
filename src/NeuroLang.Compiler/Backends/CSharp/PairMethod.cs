using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <summary>A method that computes numbers of pairs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Uses">What it is called for; their expressions have one shape.</param>
/// <param name="Varying">Which of the <see cref="PairShape.Places"/> of numbers are parameters.</param>
internal sealed record PairMethod(string Name, ImmutableArray<PairUse> Uses, ImmutableArray<int> Varying);
