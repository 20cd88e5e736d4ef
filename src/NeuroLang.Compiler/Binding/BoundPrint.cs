using System.Collections.Immutable;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>print "text", value</c>.</summary>
public sealed record BoundPrint(Location Location, ImmutableArray<BoundExpression> Values) : BoundExperimentStatement(Location);
