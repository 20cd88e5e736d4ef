namespace NeuroLang.Fpga.Containers;

/// <summary>A file is no container, is damaged, or breaks a rule; the message says which.</summary>
public sealed class ContainerException(string message) : Exception(message);
