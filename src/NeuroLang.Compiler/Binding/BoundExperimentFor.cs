using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A loop over whole numbers, both ends included.</summary>
public sealed record BoundExperimentFor(Location Location, LocalSymbol Variable, BoundExpression Lower, BoundExpression Upper, ImmutableArray<BoundExperimentStatement> Body) : BoundExperimentStatement(Location);
