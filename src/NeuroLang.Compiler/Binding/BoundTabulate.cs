using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>tabulate rate(n)</c> in a sweep.</summary>
/// <param name="Values">What is tabulated.</param>
/// <param name="Texts">The same as written.</param>
public sealed record BoundTabulate(Location Location, ImmutableArray<BoundExpression> Values, ImmutableArray<string> Texts) : BoundExperimentStatement(Location);
