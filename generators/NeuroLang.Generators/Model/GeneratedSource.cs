namespace NeuroLang.Generators.Model;

/// <summary>A generated file.</summary>
/// <param name="HintName">Its name, unique among all.</param>
/// <param name="Text">Its text.</param>
internal sealed record GeneratedSource(string HintName, string Text);
