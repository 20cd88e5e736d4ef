namespace NeuroLang.Fpga.Link;

/// <summary>A core does not answer, or refuses what it is asked; the message says which.</summary>
public sealed class LinkException(string message) : Exception(message);
