namespace NeuroLang.Compiler.Text;

/// <summary>A place in a text. Both numbers count from one, as editors and MSBuild show them.</summary>
/// <param name="Line">Line, from one.</param>
/// <param name="Column">Column in UTF-16 units, from one.</param>
public readonly record struct LinePosition(int Line, int Column);
