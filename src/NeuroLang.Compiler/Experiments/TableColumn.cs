namespace NeuroLang.Compiler.Experiments;

/// <summary>A column of a table.</summary>
/// <param name="Name">The variable's name, or the expression as written.</param>
/// <param name="Unit">The unit of its values as the user wrote it; empty for plain numbers.</param>
public sealed record TableColumn(string Name, string Unit);
