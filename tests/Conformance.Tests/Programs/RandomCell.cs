namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>A random cell.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its declaration.</param>
/// <param name="Targets">Variables in mV that connections may end at.</param>
/// <param name="Parameters">Parameters that populations may override.</param>
/// <param name="Burst">Whether it has the event <c>burst</c>.</param>
/// <param name="RealStates">States that are plain numbers.</param>
internal sealed record RandomCell(string Name, string Text, IReadOnlyList<string> Targets, IReadOnlyList<string> Parameters, bool Burst, IReadOnlyList<string> RealStates);
