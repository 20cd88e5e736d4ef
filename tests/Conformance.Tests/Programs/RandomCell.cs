namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>A random cell.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its declaration.</param>
/// <param name="Targets">Variables in mV that connections may end at.</param>
/// <param name="Parameters">Parameters that populations may override.</param>
/// <param name="Burst">Whether it has the event <c>burst</c>.</param>
/// <param name="RealStates">States that are plain numbers.</param>
/// <param name="HasSegments">Whether it has the vector of states <c>seg</c>, three in mV, at whose elements connections may end.</param>
/// <param name="HasInputs">Whether it has the vector of inputs <c>J</c>, three in mV, at whose elements connections may end, and which may be driven.</param>
internal sealed record RandomCell(
    string Name,
    string Text,
    IReadOnlyList<string> Targets,
    IReadOnlyList<string> Parameters,
    bool Burst,
    IReadOnlyList<string> RealStates,
    bool HasSegments,
    bool HasInputs);
