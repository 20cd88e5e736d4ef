namespace NeuroLang.States;

/// <summary>What a state file says.</summary>
/// <param name="Fingerprint">32 bytes that stand for the program.</param>
/// <param name="PrecisionBits">32 or 64.</param>
/// <param name="Seed">The seed of the network.</param>
/// <param name="Step">The boundary.</param>
/// <param name="Arrays">Its arrays; no name occurs twice.</param>
internal sealed record StoredState(byte[] Fingerprint, int PrecisionBits, uint Seed, long Step, IReadOnlyList<StateArray> Arrays)
{
    /// <summary>The arrays by name.</summary>
    public Dictionary<string, StateArray> ByName() => Arrays.ToDictionary(a => a.Name, StringComparer.Ordinal);
}
