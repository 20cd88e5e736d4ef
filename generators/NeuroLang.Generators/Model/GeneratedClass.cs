namespace NeuroLang.Generators.Model;

/// <summary>A class that was generated.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where its circuit is declared.</param>
internal sealed record GeneratedClass(string Name, DiagnosticPlace Place);
