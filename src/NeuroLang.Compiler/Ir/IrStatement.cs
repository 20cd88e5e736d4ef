namespace NeuroLang.Compiler.Ir;

/// <summary>A statement. In a list, loads read what earlier statements stored, until if-conversion makes all loads read what was stored at the list's start.</summary>
public abstract record IrStatement;
