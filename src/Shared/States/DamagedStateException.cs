namespace NeuroLang.States;

/// <summary>A file is no state, or is not as it was written.</summary>
/// <param name="message">Why, as the end of a sentence.</param>
internal sealed class DamagedStateException(string message) : Exception(message);
