using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>if</c> with its branches.</summary>
public sealed record BoundExperimentIf(Location Location, BoundExpression Condition, ImmutableArray<BoundExperimentStatement> Then, ImmutableArray<BoundExperimentStatement> Else) : BoundExperimentStatement(Location);
