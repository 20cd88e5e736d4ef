namespace NeuroLang.Runtime;

/// <summary>A file is no state that this network can go on from; the network is as it was.</summary>
/// <param name="isForeign">True for a sound file of another program, seed or precision; false for a damaged one, or none at all.</param>
/// <param name="message">Why, as a sentence.</param>
public sealed class StateFileException(bool isForeign, string message) : Exception(message)
{
    /// <summary>True for a sound file of another program, seed or precision.</summary>
    public bool IsForeign { get; } = isForeign;
}
