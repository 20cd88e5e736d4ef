namespace NeuroLang.Fpga.Images;

/// <summary>A program does not fit a core; the message says what it lacks.</summary>
public sealed class LoadException(string message) : Exception(message);
