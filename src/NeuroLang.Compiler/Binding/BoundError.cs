using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>What an error was reported for; it fits every type and never reaches lowering.</summary>
public sealed record BoundError(BoundType Type, Location Location) : BoundExpression(Type, Location);
