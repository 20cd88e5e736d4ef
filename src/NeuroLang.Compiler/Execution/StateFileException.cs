namespace NeuroLang.Compiler.Execution;

/// <summary>A file is no state that can be restored.</summary>
/// <param name="isForeign">True for a sound file of another program, seed or precision; false for a damaged one, or none at all.</param>
/// <param name="message">Why, as the end of a sentence.</param>
public sealed class StateFileException(bool isForeign, string message) : Exception(message)
{
    /// <summary>True for a sound file of another program, seed or precision.</summary>
    public bool IsForeign { get; } = isForeign;
}
