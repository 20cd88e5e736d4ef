namespace NeuroLang.Compiler.Ir;

/// <summary>Stores a value to a slot.</summary>
public sealed record IrAssign(string Slot, IrExpr Value) : IrStatement;
