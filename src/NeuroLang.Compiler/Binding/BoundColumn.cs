using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>column("w")</c>: a column of the table of a population or a connection, taken in the unit that its place asks for.</summary>
public sealed record BoundColumn(BoundType Type, Location Location, string Name) : BoundExpression(Type, Location);
