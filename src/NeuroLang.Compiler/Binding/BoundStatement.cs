using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A statement of a handler.</summary>
public abstract record BoundStatement(Location Location);
