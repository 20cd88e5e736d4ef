using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>An element of a vector, counted from zero.</summary>
public sealed record BoundElement(BoundType Type, Location Location, ValueSymbol Symbol, BoundExpression Index) : BoundExpression(Type, Location);
