using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A call of a function of the program; pure, to be inlined.</summary>
public sealed record BoundFunctionCall(BoundType Type, Location Location, FunctionSymbol Function, ImmutableArray<BoundExpression> Arguments) : BoundExpression(Type, Location);
