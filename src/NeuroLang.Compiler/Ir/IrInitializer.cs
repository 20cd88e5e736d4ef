namespace NeuroLang.Compiler.Ir;

/// <summary>Gives a slot its value when the network is built. The value is a float64 expression over attributes, draws and slots (loads are of the slot's own type, converted).</summary>
public sealed record IrInitializer(string Slot, IrExpr Value);
