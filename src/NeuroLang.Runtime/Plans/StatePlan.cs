namespace NeuroLang.Runtime.Plans;

/// <summary>What the state of a network is made of.</summary>
/// <param name="Fingerprint">The program's, in hexadecimal; empty where states are not written to files.</param>
/// <param name="Populations">For each population its slots that belong to the state, in their order.</param>
/// <param name="Connections">The connections of the program.</param>
/// <param name="Aggregates">The aggregates of the program by number.</param>
public sealed record StatePlan(
    string Fingerprint,
    IReadOnlyList<IReadOnlyList<StateSlot>> Populations,
    IReadOnlyList<StateConnection> Connections,
    IReadOnlyList<string> Aggregates);
