namespace NeuroLang.Compiler.Ir;

/// <summary>Kernel form: the run stops with a report when the value stored to the slot is not finite.</summary>
public sealed record IrTrap(string Slot, IrExpr Value) : IrStatement;
