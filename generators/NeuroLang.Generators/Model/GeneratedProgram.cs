namespace NeuroLang.Generators.Model;

/// <summary>What became of one file.</summary>
/// <param name="Sources">A file for each class.</param>
/// <param name="Diagnostics">What there is to say.</param>
/// <param name="Classes">The names of the classes, with the places of their circuits.</param>
internal sealed record GeneratedProgram(EquatableArray<GeneratedSource> Sources, EquatableArray<ReportedDiagnostic> Diagnostics, EquatableArray<GeneratedClass> Classes);
