using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A parameter, state, let, input, constant, local or builtin.</summary>
public sealed record BoundSymbolReference(BoundType Type, Location Location, ValueSymbol Symbol) : BoundExpression(Type, Location);
