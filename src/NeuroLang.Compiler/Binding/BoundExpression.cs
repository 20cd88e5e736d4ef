using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>An expression with its type and unit; every name in it is resolved.</summary>
/// <param name="Type">Kind, dimension and vector length; an error type only where an error was reported.</param>
/// <param name="Location">Where it is written.</param>
public abstract record BoundExpression(BoundType Type, Location Location);
