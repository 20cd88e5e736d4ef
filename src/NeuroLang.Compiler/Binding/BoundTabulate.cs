using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>tabulate rate(n)</c> in a sweep.</summary>
public sealed record BoundTabulate(Location Location, ImmutableArray<BoundExpression> Values) : BoundExperimentStatement(Location);
