namespace NeuroLang.Generators.Model;

/// <summary>Where a declaration of a file is, with the comments before it.</summary>
/// <param name="Name">What it declares.</param>
/// <param name="IsCircuit">Whether that is a circuit.</param>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
internal sealed record DeclarationRange(string Name, bool IsCircuit, int Start, int End);
