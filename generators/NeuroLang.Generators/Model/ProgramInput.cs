namespace NeuroLang.Generators.Model;

/// <summary>A file with what it depends on.</summary>
/// <param name="Root">The file.</param>
/// <param name="Others">The files that it imports or reads, directly or not, by path; of imported ones only what is used, the rest being empty lines.</param>
internal sealed record ProgramInput(ProgramFile Root, EquatableArray<ProgramFile> Others);
