namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>What a program was made from.</summary>
/// <param name="Compiler">Version of the compiler.</param>
/// <param name="Source">SHA-256 of the source, in hexadecimal digits.</param>
/// <param name="Experiment">Name of the experiment that formats were chosen for; empty for none.</param>
public sealed record BytecodeProvenance(string Compiler, string Source, string Experiment);
