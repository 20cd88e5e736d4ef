namespace NeuroLang.Generators.Model;

/// <summary>What became of one circuit.</summary>
/// <param name="Sources">The file of its class; none after an error.</param>
/// <param name="Classes">Its class; none after an error.</param>
/// <param name="Diagnostics">What there is to say.</param>
internal sealed record GeneratedCircuit(EquatableArray<GeneratedSource> Sources, EquatableArray<GeneratedClass> Classes, EquatableArray<ReportedDiagnostic> Diagnostics);
