namespace NeuroLang.Generators.Model;

/// <summary>All that the classes of one file depend on.</summary>
/// <param name="Root">The file.</param>
/// <param name="Others">The files that it imports or reads, directly or not, by path.</param>
internal sealed record ProgramInput(ProgramFile Root, EquatableArray<ProgramFile> Others);
