using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>sweep I in a .. b by c { … }</c>.</summary>
public sealed record BoundSweep(Location Location, LocalSymbol Variable, BoundExpression Lower, BoundExpression Upper, BoundExpression By, ImmutableArray<BoundExperimentStatement> Body) : BoundExperimentStatement(Location);
