using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A text.</summary>
public sealed record BoundString(BoundType Type, Location Location, string Value) : BoundExpression(Type, Location);
