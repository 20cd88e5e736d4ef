namespace NeuroLang.Compiler.Ir;

/// <summary>A listed pair: positions in the pre and the post view.</summary>
public readonly record struct IrPair(int Pre, int Post);
