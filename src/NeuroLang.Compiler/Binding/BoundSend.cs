using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>send value</c>: added to the target of the connection.</summary>
public sealed record BoundSend(Location Location, BoundExpression Value) : BoundStatement(Location);
