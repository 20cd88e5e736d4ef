namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>Where an instruction comes from.</summary>
/// <param name="Line">Line of the source, from 1; 0 for none.</param>
/// <param name="Column">Column, from 1; 0 for none.</param>
/// <param name="Text">What the instruction is part of, in a few words.</param>
public sealed record BytecodeLine(int Line, int Column, string Text);
