using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record BoundBoolean(BoundType Type, Location Location, bool Value) : BoundExpression(Type, Location);
