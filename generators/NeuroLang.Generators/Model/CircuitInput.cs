namespace NeuroLang.Generators.Model;

/// <summary>All that the class of one circuit depends on: files without what the circuit does not use, in place of which stand empty lines.</summary>
/// <param name="Name">The circuit.</param>
/// <param name="IsPart">Whether other circuits of its file mention it.</param>
/// <param name="Files">Its file and those that this imports or reads.</param>
internal sealed record CircuitInput(string Name, bool IsPart, ProgramInput Files);
