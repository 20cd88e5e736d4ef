namespace NeuroLang.Compiler.Ir;

/// <summary>Names a value; visible to later statements of the same list and of lists nested in it.</summary>
public sealed record IrLocal(string Name, IrExpr Value) : IrStatement;
