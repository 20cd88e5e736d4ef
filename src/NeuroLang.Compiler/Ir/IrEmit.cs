namespace NeuroLang.Compiler.Ir;

/// <summary>Kernel form: the cell fires the event where the condition holds.</summary>
public sealed record IrEmit(string Event, IrExpr Condition) : IrStatement;
