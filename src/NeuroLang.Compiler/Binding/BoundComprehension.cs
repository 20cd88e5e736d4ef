using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>sum(k in 0..7 : value)</c>, also <c>max</c> and <c>min</c>; both ends included.</summary>
public sealed record BoundComprehension(BoundType Type, Location Location, string Function, LocalSymbol Variable, BoundExpression Lower, BoundExpression Upper, BoundExpression Value) : BoundExpression(Type, Location);
