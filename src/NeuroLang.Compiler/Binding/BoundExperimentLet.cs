using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>let x = value</c>.</summary>
public sealed record BoundExperimentLet(Location Location, LocalSymbol Variable, BoundExpression Value) : BoundExperimentStatement(Location);
