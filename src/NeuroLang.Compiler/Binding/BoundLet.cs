using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>let y = value</c>.</summary>
public sealed record BoundLet(Location Location, LocalSymbol Variable, BoundExpression Value) : BoundStatement(Location);
