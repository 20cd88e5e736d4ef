namespace NeuroLang.Llvm.Standalone;

/// <summary>A function that a native library exports.</summary>
/// <param name="Name">Its name behind that of the circuit.</param>
/// <param name="Engine">The function of the engine that does it.</param>
/// <param name="Result">The type of its result.</param>
/// <param name="Parameters">The types of its parameters.</param>
/// <param name="TakesProgram">Whether the engine is given the program in front of the parameters.</param>
internal sealed record LibraryFunction(string Name, string Engine, char Result, string Parameters, bool TakesProgram = false);
