namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>A state variable that is recorded.</summary>
/// <param name="Name">Name of the recording.</param>
/// <param name="Population">Index of the population.</param>
/// <param name="Variable">Index of the variable.</param>
/// <param name="Every">Steps between two samples, at least 1.</param>
public sealed record BytecodeProbe(string Name, int Population, int Variable, int Every);
